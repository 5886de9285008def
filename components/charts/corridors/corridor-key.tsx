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

type KeyItem = {
  title: string;
  /** In few words for narrow places; null where the short key leaves it out. */
  short: string | null;
  pattern: JSX.Element;
  /** The attribute by which the marks that are drawn so are told. */
  marks?: string;
};
const items: readonly KeyItem[] = [
  {
    title: "operational, 1435 mm",
    short: "operational",
    pattern: <Status status="operational" />,
    marks: `stroke=${paint("operational")}`,
  },
  {
    title: "operational, 1520 mm",
    short: "broad gauge",
    pattern: <Status status="operational" broad />,
    marks: `stroke=${paint("land")}`,
  },
  {
    title: "restricted: track, no regular trains",
    short: "restricted",
    pattern: <Status status="restricted" />,
    marks: `stroke=${paint("restricted")}`,
  },
  {
    title: "under construction",
    short: "under construction",
    pattern: <Status status="under_construction" />,
    marks: `stroke=${paint("construction")}`,
  },
  {
    title: "severed or no track",
    short: "severed, no track",
    pattern: <Status status="severed" />,
    marks: `stroke=${paint("severed")}`,
  },
  { title: "planned", short: null, pattern: <Status status="planned" /> },
  {
    title: "gauge break",
    short: "gauge break",
    pattern: <Diamond x={19} y={6} r={5.5} />,
    marks: `fill=${paint("operational")}`,
  },
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

const Item = ({ words, pattern, marks }: { words: string; pattern: JSX.Element; marks?: string }) => (
  <li data-legend={marks}>
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
      {brief.map(({ short, pattern, marks }) => (
        <Item key={short} words={short ?? ""} pattern={pattern} marks={marks} />
      ))}
    </ul>
  ),
};
