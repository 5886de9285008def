import type { JSX } from "react";
import { paint } from "@/lib/look/tokens";
import { SegmentShape } from "./segment-shape";
import { Diamond } from "./stop-shape";

const sample = { fill: "none", d: "M0 6H38" };

const Status = ({
  status,
  broad,
}: {
  status: Parameters<typeof SegmentShape>[0]["line"]["status"];
  broad?: true;
}) => (
  <SegmentShape
    line={{ path: sample.d, status, broad: broad ?? false, onRoute: true }}
    ground={paint("paper")}
  />
);

/** Each pattern, in full words and in short ones for narrow places; null where the short key leaves it out. */
const items: readonly { title: string; short: string | null; pattern: JSX.Element }[] = [
  { title: "operational, 1435 mm", short: "operational", pattern: <Status status="operational" /> },
  { title: "operational, 1520 mm", short: "broad gauge", pattern: <Status status="operational" broad /> },
  {
    title: "restricted: track, no regular trains",
    short: "restricted",
    pattern: <Status status="restricted" />,
  },
  {
    title: "under construction",
    short: "under construction",
    pattern: <Status status="under_construction" />,
  },
  { title: "severed or no track", short: "severed, no track", pattern: <Status status="severed" /> },
  { title: "planned", short: null, pattern: <Status status="planned" /> },
  { title: "gauge break", short: "gauge break", pattern: <Diamond x={19} y={6} r={5.5} /> },
  {
    title: "chosen route",
    short: "chosen route",
    pattern: <path {...sample} stroke={paint("route")} strokeWidth={11} />,
  },
  {
    title: "line of control",
    short: "line of control",
    pattern: (
      <>
        <path {...sample} stroke={paint("ink")} strokeOpacity={0.16} strokeWidth={3.4} />
        <path {...sample} stroke={paint("ink")} strokeWidth={1.5} strokeDasharray="1.5 3" />
      </>
    ),
  },
];

const Item = ({ words, pattern }: { words: string; pattern: JSX.Element }) => (
  <li>
    <svg width={38} height={12} aria-hidden="true">
      {pattern}
    </svg>
    {words}
  </li>
);

/** The key: how a status is drawn. */
export const CorridorKey = () => (
  <ul className="key">
    {items.map(({ title, pattern }) => (
      <Item key={title} words={title} pattern={pattern} />
    ))}
  </ul>
);

const brief = items.filter(({ short }) => short !== null);

/** The same in few words, for an embed. */
export const corridorBriefKey = {
  items: brief.length,
  Key: () => (
    <ul className="key">
      {brief.map(({ short, pattern }) => (
        <Item key={short} words={short ?? ""} pattern={pattern} />
      ))}
    </ul>
  ),
};
