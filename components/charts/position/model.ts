import { curveBumpX, line } from "d3-shape";
import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { type Position, positions } from "@/lib/measures/positions";
import type { Values } from "@/lib/options/option";
import { actorName, nameInText, tightName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { percent, plural } from "@/lib/words/numbers";
import { type ChartModel, isNarrow } from "../chart";
import type { Label } from "../label-boxes";
import type { positionOptions } from "./options";

export type Circle = {
  key: string;
  x: number;
  y: number;
  radius: number;
  fill: string;
  on: string;
  text: string;
  absent: boolean;
};
export type Track = { actor: string; path: string; color: string; dotted: boolean };
export type PositionModel = ChartModel & {
  circles: readonly Circle[];
  tracks: readonly Track[];
  capsules: readonly { x: number; y: number; height: number; width: number }[];
  labels: readonly (Label & { color: string })[];
  rows: readonly {
    key: string;
    quarter: string;
    actor: string;
    contacts: number;
    total: number;
    share: number;
    rank: number;
  }[];
};

const round = (value: number) => Math.round(value * 100) / 100;
export const markOf = ({ quarter, actor }: Pick<Position, "quarter" | "actor">) =>
  `quarter:${quarter}~${actor}`;

/** Who leads at the end and since when: the finding, checked against the whole series. */
function finding(dossier: Dossier, found: readonly Position[]): string {
  const quarters = [...new Set(found.map(({ quarter }) => quarter))];
  const at = (quarter: string, actor: string) =>
    found.find((row) => row.quarter === quarter && row.actor === actor);
  const last = quarters.at(-1) ?? "";
  const leaders = found
    .filter(({ quarter, rank, contacts }) => quarter === last && rank === 1 && contacts > 0)
    .map(({ actor }) => actor);
  const led = (actor: string) => {
    const since = quarters.findLastIndex((quarter) => at(quarter, actor)?.rank !== 1) + 1;
    return {
      actor,
      since,
      absent: quarters.slice(0, since).every((quarter) => (at(quarter, actor)?.contacts ?? 0) === 0),
    };
  };
  const [best] = leaders.map(led).sort((a, b) => a.since - b.since);
  if (!best) return "No leader met, called or wrote another so far";
  const name = nameInText(dossier, best.actor);
  const capital = name[0]?.toUpperCase() + name.slice(1);
  const start = quarters[best.since] ?? last;
  const words = `${start.slice(5)} ${start.slice(0, 4)}`;
  if (best.since === 0) return `${capital} has led or tied for leader-level contacts throughout`;
  if (best.absent) return `Absent before ${words}, ${name} has since led or tied in every quarter`;
  return best.since === quarters.length - 1
    ? `${capital} ${leaders.length > 1 ? "ties for" : "has"} the most leader-level contacts of ${words}`
    : `${capital} has led or tied for leader-level contacts since ${words}`;
}

/** Ranks by quarter of who took part in leader-level contacts. */
export function positionModel(
  dossier: Dossier,
  options: Values<typeof positionOptions>,
  width: number,
): PositionModel {
  const { settings, tables } = dossier;
  const { as_of: asOf, actors } = options;
  const narrow = isNarrow(width);
  const everyone = positions(tables, { asOf, from: settings.period[0], actors });
  const active = actors.filter((id) => everyone.some(({ actor, contacts }) => actor === id && contacts > 0));
  const found = everyone.filter(({ actor }) => active.includes(actor));
  const quarters = [...new Set(found.map(({ quarter }) => quarter))];
  const step = narrow ? 34 : 44;
  const [top, left] = [40, narrow ? 14 : 22];
  const right = width - (narrow ? 66 : 116);
  const height = top + Math.max(1, active.length) * step + 34;
  const x = (quarter: string) =>
    round(
      quarters.length < 2
        ? left
        : left + ((right - left) * quarters.indexOf(quarter)) / (quarters.length - 1),
    );
  // Ties stand below one another in the order of the dossier; absent actors at the foot.
  const slot = new Map<string, number>();
  for (const quarter of quarters) {
    const rows = found
      .filter((row) => row.quarter === quarter)
      .sort((a, b) => b.contacts - a.contacts || active.indexOf(a.actor) - active.indexOf(b.actor));
    for (const [place, row] of rows.entries()) slot.set(markOf(row), place);
  }
  const y = (row: Position) => round(top + ((slot.get(markOf(row)) ?? 0) + 0.5) * step);
  const radius = narrow ? 7 : Math.min(13, (right - left) / Math.max(1, quarters.length) / 2.6);
  const trace = line<Position>(({ quarter }) => x(quarter), y)
    .curve(curveBumpX)
    .digits(2);
  const tracks = active.flatMap((actor): Track[] => {
    const own = found.filter((row) => row.actor === actor);
    return own.slice(1).map((row, place) => {
      const before = own[place] ?? row;
      return {
        actor,
        path: trace([before, row]) ?? "",
        color: actorPaints(settings, actor).fill,
        dotted: before.contacts === 0 || row.contacts === 0,
      };
    });
  });
  const capsules = quarters.flatMap((quarter) =>
    [
      ...new Set(found.filter((row) => row.quarter === quarter && row.contacts > 0).map(({ rank }) => rank)),
    ].flatMap((rank) => {
      const tied = found
        .filter((row) => row.quarter === quarter && row.rank === rank && row.contacts > 0)
        .map(y);
      if (tied.length < 2) return [];
      const [first, last] = [Math.min(...tied), Math.max(...tied)];
      return [
        {
          x: x(quarter) - radius - 3,
          y: first - radius - 3,
          width: 2 * radius + 6,
          height: last - first + 2 * radius + 6,
        },
      ];
    }),
  );
  const lastQuarter = quarters.at(-1);
  const small = (text: string, quarter: string, dy: number): Label & { color: string } => ({
    x: x(quarter),
    y: top + active.length * step + dy,
    anchor: "middle",
    size: narrow ? 9.5 : 11,
    weight: 400,
    text,
    color: "muted",
  });
  const total = quarters.map((quarter) => found.find((row) => row.quarter === quarter)?.total ?? 0);
  return {
    title: finding(dossier, found),
    sub: `Rank by share of the quarter's leader-level contacts, per cent${narrow ? "" : ", of summits, meetings, visits, calls and letters with at least one leader"}. Ringed: tied. Dotted: none. n: contacts.`,
    alt: `Ranks of ${active.length} actors over ${quarters.length} quarters up to ${dateInWords(asOf)}. ${finding(dossier, found)}.`,
    source: `${plural(
      total.reduce((sum, n) => sum + n, 0),
      "leader-level contact",
    )} up to ${dateInWords(asOf)}`,
    width,
    height,
    marks: found.map((row) => ({
      key: markOf(row),
      about: [`actor:${row.actor}`, ...row.events.map(({ id }) => `event:${id}`)],
      label: `${actorName(dossier, row.actor)}, ${row.quarter}: ${row.contacts} of ${row.total} contacts, rank ${row.rank}`,
    })),
    empty:
      found.length === 0
        ? `No leader-level contact of these actors between ${dateInWords(settings.period[0])} and ${dateInWords(asOf)}.`
        : null,
    circles: found.map((row) => {
      const paints = actorPaints(settings, row.actor);
      const absent = row.contacts === 0;
      return {
        key: markOf(row),
        x: x(row.quarter),
        y: y(row),
        radius: absent ? 3.2 : radius,
        fill: paints.fill,
        on: paints.on,
        text: absent || narrow || radius < 10 ? "" : percent(row.share).replace("%", ""),
        absent,
      };
    }),
    tracks,
    capsules,
    labels: [
      ...quarters.flatMap((quarter, place) => [
        small(quarter.slice(5), quarter, 14),
        small(narrow ? String(total[place]) : `n ${total[place]}`, quarter, 28),
        ...(place === 0 || quarters[place - 1]?.slice(0, 4) !== quarter.slice(0, 4)
          ? [
              {
                x: x(quarter),
                y: 16,
                anchor: "middle" as const,
                size: 12,
                weight: 600 as const,
                text: quarter.slice(0, 4),
                color: "ink",
              },
            ]
          : []),
      ]),
      ...found
        .filter(({ quarter }) => quarter === lastQuarter)
        .map((row): Label & { color: string } => ({
          x: x(row.quarter) + radius + 8,
          y: y(row) + 4,
          anchor: "start",
          size: 12,
          weight: 600,
          text: narrow ? tightName(dossier, row.actor) : actorName(dossier, row.actor),
          color: actorPaints(settings, row.actor).ink,
        })),
    ],
    rows: [...found]
      .reverse()
      .map((row) => ({
        key: markOf(row),
        quarter: row.quarter,
        actor: actorName(dossier, row.actor),
        contacts: row.contacts,
        total: row.total,
        share: row.share,
        rank: row.rank,
      })),
  };
}
