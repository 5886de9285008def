import type { JSX } from "react";
import { paint } from "@/lib/look/tokens";
import type { MessageKey } from "@/lib/words/messages/messages";
import type { Words } from "@/lib/words/words";
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
  title: MessageKey;
  /** In few words for narrow places; null where the short key leaves it out. */
  short: MessageKey | null;
  pattern: JSX.Element;
  /** The attribute by which the marks that are drawn so are told. */
  marks?: string;
};
const items: readonly KeyItem[] = [
  {
    title: "corridors_panel.key_standard",
    short: "kinds.segment_status_operational",
    pattern: <Status status="operational" />,
    marks: `stroke=${paint("operational")}`,
  },
  {
    title: "corridors_panel.key_broad",
    short: "corridors_panel.key_broad_short",
    pattern: <Status status="operational" broad />,
    marks: `stroke=${paint("land")}`,
  },
  {
    title: "corridors_panel.key_restricted",
    short: "kinds.segment_status_restricted",
    pattern: <Status status="restricted" />,
    marks: `stroke=${paint("restricted")}`,
  },
  {
    title: "kinds.segment_status_under_construction",
    short: "kinds.segment_status_under_construction",
    pattern: <Status status="under_construction" />,
    marks: `stroke=${paint("construction")}`,
  },
  {
    title: "kinds.segment_status_severed",
    short: "corridors_panel.key_severed",
    pattern: <Status status="severed" />,
    marks: `stroke=${paint("severed")}`,
  },
  { title: "kinds.segment_status_planned", short: null, pattern: <Status status="planned" /> },
  {
    title: "corridors_panel.key_break",
    short: "corridors_panel.key_break",
    pattern: <Diamond x={19} y={6} r={5.5} />,
    marks: `fill=${paint("operational")}`,
  },
  {
    title: "corridors_panel.key_route",
    short: "corridors_panel.key_route",
    pattern: <path {...sample} stroke={paint("route")} strokeWidth={11} />,
  },
  {
    title: "corridors_panel.key_control",
    short: "corridors_panel.key_control",
    pattern: (
      <>
        <path {...sample} stroke={paint("ink")} strokeOpacity={0.16} strokeWidth={3.4} />
        <path {...sample} stroke={paint("ink")} strokeWidth={1.5} strokeDasharray="1.5 3" />
      </>
    ),
  },
];

const Item = ({ text, pattern, marks }: { text: string; pattern: JSX.Element; marks?: string }) => (
  <li data-legend={marks}>
    <svg width={38} height={12} aria-hidden="true">
      {pattern}
    </svg>
    {text}
  </li>
);

type Props = { words: Pick<Words, "say"> };

/** The key: how a status is drawn. */
export const CorridorKey = ({ words: { say } }: Props) => (
  <ul className="key">
    {items.map(({ title, pattern }) => (
      <Item key={title} text={say(title)} pattern={pattern} />
    ))}
  </ul>
);

const brief = items.flatMap(({ short, ...item }) => (short ? [{ ...item, short }] : []));

/** The same in few words, for an embed. */
export const corridorBriefKey = {
  items: brief.length,
  Key: ({ words: { say } }: Props) => (
    <ul className="key">
      {brief.map(({ short, pattern, marks }) => (
        <Item key={short} text={say(short)} pattern={pattern} marks={marks} />
      ))}
    </ul>
  ),
};
