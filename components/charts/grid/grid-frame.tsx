import { paint } from "@/lib/look/tokens";
import { TextLabel } from "../text-label";
import type { Grid } from "./grid";

/** Names at both sides, lines between the cells, and the cells in which nobody gives itself anything. */
export function GridFrame({ grid }: { grid: Grid }) {
  const { actors, left, top, width, height, right, bottom, rows, columns } = grid;
  return (
    <>
      {actors.map((id, place) => (
        <rect
          key={id}
          x={left + place * width}
          y={top + place * height}
          width={width}
          height={height}
          fill={paint("rule")}
          fillOpacity={0.5}
        />
      ))}
      {[...actors, "end"].map((id, place) => (
        <path
          key={id}
          d={`M${left} ${top + place * height}H${right}M${left + place * width} ${top}V${bottom}`}
          stroke={paint("grid")}
          fill="none"
        />
      ))}
      {rows.map(({ label, dot, fill }) => (
        <g key={label.text}>
          <circle cx={dot.x} cy={dot.y} r={4} fill={fill} />
          <TextLabel label={label} halo={null} />
        </g>
      ))}
      {columns.map(({ labels, dot, fill }, place) => (
        <g key={actors[place]}>
          <circle cx={dot.x} cy={dot.y} r={3} fill={fill} />
          {labels.map((label) => (
            <TextLabel key={label.text} label={label} halo={null} />
          ))}
        </g>
      ))}
    </>
  );
}
