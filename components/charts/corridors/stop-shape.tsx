import { paint } from "@/lib/look/tokens";
import type { Dot } from "./map-view";

/** A gauge break: a diamond, half filled. */
export const Diamond = ({ x, y, r = 6.5 }: { x: number; y: number; r?: number }) => (
  <>
    <path
      d={`M${x - r} ${y}l${r} ${-r}l${r} ${r}l${-r} ${r}z`}
      fill={paint("land-focus")}
      stroke={paint("operational")}
      strokeWidth={1.4}
    />
    <path d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}z`} fill={paint("operational")} />
  </>
);

/** A station: a ring, smaller where little stops; its name is drawn on top of everything. */
export function StopShape({ dot }: { dot: Dot }) {
  const { x, y, kind } = dot;
  const radius = kind === "minor" ? 2.6 : 4;
  return (
    <>
      <circle className="ring" cx={x} cy={y} r={radius + 5} fill="none" stroke="none" strokeWidth={2.5} />
      {kind === "gauge_break" ? (
        <Diamond x={x} y={y} />
      ) : (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={paint("land-focus")}
          stroke={paint("operational")}
          strokeWidth={kind === "minor" ? 1.4 : 2}
        />
      )}
      <circle className="hit" cx={x} cy={y} r={12} fill="transparent" />
    </>
  );
}
