import { curveBumpX, line } from "d3-shape";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { actorPaints } from "@/lib/look/paints";
import { onceFor } from "@/lib/measures/once-for";
import { type Position, positions, quartersBetween } from "@/lib/measures/positions";
import type { Values } from "@/lib/options/option";
import { actorName, tightName } from "@/lib/words/actors";
import { textWidth } from "@/lib/words/text-width";
import type { ChartModel } from "../chart";
import type { Label } from "../label-boxes";
import { isNarrow } from "../narrow";
import { positionFinding } from "./finding";
import type { positionOptions } from "./options";
import { quarterInWords } from "./quarter-in-words";
import { rowsOfRanks } from "./rows-of-ranks";

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
  /** Where a year begins. */
  years: readonly { x: number; bottom: number }[];
  capsules: readonly { x: number; y: number; height: number; width: number }[];
  labels: readonly (Label & { color: "ink" | "muted" })[];
  /** Who each track is of, at its end. */
  names: readonly { label: Label; ink: string; fill: string }[];
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
  `quarter:${quarter.replace("-", "")}~${actor}`;

type Subject = { found: readonly Position[]; title: string };
const subjects = onceFor<Subject>();

/** What is shown whatever the width: the rows, and what is said of them. */
function subjectOf(dossier: Dossier, asked: { asOf: string; from: string; actors: readonly string[] }) {
  const { asOf, from } = asked;
  return subjects(dossier.tables, JSON.stringify([asked, dossier.language]), (): Subject => {
    const found = positions(dossier.tables, asked);
    return { found, title: positionFinding(dossier, found, positions(dossier.tables, { asOf, from })) };
  });
}

/** Ranks by quarter of who took part in leader-level contacts. */
export function positionModel(
  dossier: Dossier,
  options: Values<typeof positionOptions>,
  width: number,
): PositionModel {
  const { settings } = dossier;
  const words = wordsOf(dossier);
  const { say, date, percent } = words;
  const [from, to] = settings.period;
  const asOf = [options.as_of, to].sort()[0] ?? to;
  const active = options.actors;
  const narrow = isNarrow(width);
  const { found, title } = subjectOf(dossier, { asOf, from, actors: active });
  const quarters = [...new Set(found.map(({ quarter }) => quarter))];
  // Quarters without any contact keep their place in time.
  const columns = quartersBetween(quarters[0] ?? "2000-Q2", quarters.at(-1) ?? "2000-Q1");
  const step = narrow ? 34 : 44;
  const [top, left] = [40, narrow ? 14 : 22];
  const name = (id: string) => (narrow ? tightName(dossier, id) : actorName(dossier, id));
  const longest = Math.max(40, ...active.map((id) => textWidth(name(id), 12, 600)));
  const right = round(width - longest - (narrow ? 18 : 24));
  const height = top + Math.max(1, active.length) * step + 34;
  // In fifths of a px, so that halves of it are of one decimal too and every track has the same few numbers.
  const spacing = Math.floor((5 * (right - left)) / Math.max(1, columns.length - 1)) / 5;
  const x = (quarter: string) => round(left + spacing * columns.indexOf(quarter));
  const slots = rowsOfRanks(found, active);
  const y = ({ quarter, actor }: Position) =>
    round(top + ((slots.get(`${quarter} ${actor}`) ?? 0) + 0.5) * step);
  const radius = round(Math.max(2.5, Math.min(narrow ? 7 : 13, spacing / 2.6)));
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
        dotted:
          before.contacts === 0 ||
          row.contacts === 0 ||
          columns.indexOf(row.quarter) - columns.indexOf(before.quarter) > 1,
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
  const small = (text: string, quarter: string, dy: number): Label & { color: "muted" } => ({
    x: x(quarter),
    y: top + active.length * step + dy,
    anchor: "middle",
    size: narrow ? 10 : 11,
    weight: 400,
    text,
    color: "muted",
  });
  const total = columns.map((quarter) => found.find((row) => row.quarter === quarter)?.total ?? 0);
  const quarterName = (quarter: string) => say("position.quarter_short", { number: quarter.slice(6) });
  const widest = Math.max(0, ...columns.map((quarter) => textWidth(quarterName(quarter), narrow ? 10 : 11)));
  const every = Math.ceil(Math.max(narrow ? 19 : 28, widest + 3) / spacing);
  const isYear = (place: number) =>
    place === 0 || columns[place - 1]?.slice(0, 4) !== columns[place]?.slice(0, 4);
  const yearStarts = columns.flatMap((quarter, place) => (isYear(place) ? [{ quarter, place }] : []));
  // A year of too few columns for its number leaves it to the next.
  const heads = yearStarts.filter(({ place }, index) => {
    const next = yearStarts[index + 1];
    return !next || (next.place - place) * spacing >= 34;
  });
  const latest = total.at(-1) ?? 0;
  const few = latest > 0 && latest < 5 ? say("position.few", { number: words.inWords(latest) }) : "";
  return {
    title,
    sub: say(narrow ? "position.sub_narrow" : "position.sub", { few }),
    alt: say("position.alt", {
      actors: active.length,
      quarters: columns.length,
      date: date(asOf),
      title,
    }),
    source: say("position.source", {
      contacts: total.reduce((sum, n) => sum + n, 0),
      date: date(asOf),
    }),
    width,
    height,
    marks: found.map((row) => ({
      key: markOf(row),
      about: [`actor:${row.actor}`, ...row.events.map(({ id }) => `event:${id}`)],
      label: say("position.mark", {
        actor: actorName(dossier, row.actor),
        quarter: quarterInWords(words, row.quarter),
        share: percent(row.share),
        contacts: row.contacts,
        total: row.total,
        rank: row.rank,
      }),
    })),
    empty:
      found.length > 0
        ? null
        : asOf > from
          ? say("position.empty_between", { from: date(from), to: date(asOf) })
          : say("position.empty_by", { to: date(asOf) }),
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
    years: yearStarts
      .filter(({ place }) => place > 0)
      .map(({ quarter }) => ({ x: round(x(quarter) - spacing / 2), bottom: top + active.length * step })),
    capsules,
    labels: [
      ...columns.flatMap((quarter, place) =>
        place % every === 0
          ? [
              small(quarterName(quarter), quarter, 14),
              small(narrow ? String(total[place]) : `n ${total[place]}`, quarter, 28),
            ]
          : [],
      ),
      ...heads.map(({ quarter }): Label & { color: "ink" } => ({
        x: x(quarter) - (narrow ? 8 : radius),
        y: 16,
        anchor: "start",
        size: 12,
        weight: 600,
        text: quarter.slice(0, 4),
        color: "ink",
      })),
    ],
    names: found
      .filter(({ quarter }) => quarter === lastQuarter)
      .map((row) => {
        const { ink, fill } = actorPaints(settings, row.actor);
        const [left, top] = [x(row.quarter) + radius + 8, y(row) + 4];
        const text = name(row.actor);
        return { label: { x: left, y: top, anchor: "start", size: 12, weight: 600, text }, ink, fill };
      }),
    rows: [...found].reverse().map((row) => ({
      key: markOf(row),
      quarter: quarterInWords(words, row.quarter),
      actor: actorName(dossier, row.actor),
      contacts: row.contacts,
      total: row.total,
      share: row.share,
      rank: row.rank,
    })),
  };
}
