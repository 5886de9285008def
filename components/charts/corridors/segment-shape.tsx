import { paint } from "@/lib/look/tokens";
import type { Line } from "./map-view";

type Props = { line: Pick<Line, "path" | "status" | "broad" | "onRoute">; ground?: string; thin?: boolean };

/** A segment by its status: the pattern first, the colour second. */
export function SegmentShape({ line, ground = paint("land"), thin = false }: Props) {
  const common = { d: line.path, fill: "none" };
  const slim = thin && !line.onRoute ? 0.65 : 1;
  switch (line.status) {
    case "restricted":
      return <path {...common} stroke={paint("restricted")} strokeWidth={2.4} strokeDasharray="7 4" />;
    case "severed":
      return (
        <path
          {...common}
          stroke={paint("severed")}
          strokeWidth={3.3 * slim}
          strokeDasharray="0.1 6"
          strokeLinecap="round"
        />
      );
    case "planned":
      return <path {...common} stroke={paint("muted")} strokeWidth={2} strokeDasharray="2 5" />;
    case "under_construction":
      return (
        <>
          <path {...common} stroke={paint("construction")} strokeWidth={1.5} />
          <path {...common} stroke={paint("construction")} strokeWidth={7.4 * slim} strokeDasharray="2 5.5" />
        </>
      );
    default:
      return line.broad ? (
        <>
          <path {...common} stroke={paint("operational")} strokeWidth={4.2 * slim} />
          <path {...common} stroke={ground} strokeWidth={1.3 * slim} />
        </>
      ) : (
        <path {...common} stroke={paint("operational")} strokeWidth={2.4 * slim} />
      );
  }
}
