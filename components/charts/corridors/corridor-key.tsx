import { paint } from "@/lib/look/tokens";
import { SegmentShape } from "./segment-shape";
import { Diamond } from "./stop-shape";

const statuses = [
  ["operational, 1435 mm", "operational", false],
  ["operational, 1520 mm", "operational", true],
  ["restricted: track, no regular trains", "restricted", false],
  ["under construction", "under_construction", false],
  ["severed or no track", "severed", false],
  ["planned", "planned", false],
] as const;

const sample = { fill: "none", d: "M0 6H38" };

/** The key: how a status is drawn. */
export function CorridorKey() {
  return (
    <ul className="key">
      {statuses.map(([title, status, broad]) => (
        <li key={title}>
          <svg width={38} height={12} aria-hidden="true">
            <SegmentShape line={{ path: "M0 6H38", status, broad, onRoute: true }} ground={paint("paper")} />
          </svg>
          {title}
        </li>
      ))}
      <li>
        <svg width={38} height={14} aria-hidden="true">
          <Diamond x={19} y={7} r={6} />
        </svg>
        gauge break
      </li>
      <li>
        <svg width={38} height={12} aria-hidden="true">
          <path {...sample} stroke={paint("route")} strokeWidth={11} />
        </svg>
        chosen route
      </li>
      <li>
        <svg width={38} height={12} aria-hidden="true">
          <path {...sample} stroke={paint("ink")} strokeOpacity={0.16} strokeWidth={3.4} />
          <path {...sample} stroke={paint("ink")} strokeWidth={1.5} strokeDasharray="1.5 3" />
        </svg>
        line of control
      </li>
    </ul>
  );
}
