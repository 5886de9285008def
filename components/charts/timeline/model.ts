import { area } from "d3-shape";
import type { Dossier } from "@/lib/dossier/dossier";
import { rollUp, weightAt } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import type { EventRow } from "@/lib/tables/events";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { plural, signed } from "@/lib/words/numbers";
import { textWidth } from "@/lib/words/text-width";
import { type ChartModel, isNarrow } from "../chart";
import { typeInWords } from "../event-card";
import type { Label } from "../label-boxes";
import { axisLabels } from "./axis-labels";
import { type Bar, monthBars } from "./bars";
import { timelineFinding } from "./finding";
import { type PlacedLandmark, placeLandmarks } from "./landmarks";
import { eventLanes, type Lane, type Point } from "./lanes";
import type { timelineOptions } from "./options";
import { type Axis, endOf, xOf, xOfDay } from "./scale";
import { shownEvents } from "./shown-events";

export type TimelineModel = ChartModel & {
  axis: Axis & { zero: number; top: number; bottom: number };
  bars: readonly Bar[];
  /** 2^(−t/H) over the window: an area and its upper edge. */
  memory: { area: string; edge: string };
  landmarks: readonly PlacedLandmark[];
  ticks: readonly { x: number; height: number }[];
  labels: readonly (Label & { strong: boolean })[];
  lanes: readonly Lane[];
  points: readonly Point[];
  handle: { x: number; flag: Label };
  /** Where the window begins, if it does not reach back to the first day. */
  start: number | null;
  /** For the brush: the date, the one at which the dossier opens, the window, days on which something happened. */
  asOf: string;
  opening: string;
  since: string | null;
  days: readonly string[];
  /** Rows of the table: events where they are drawn one by one, else months. */
  rows: readonly { key: string; cells: readonly { text: string; tone?: number }[] }[];
};

/** A page has room for every event; the strip of the dashboard, phones and embeds show the months. */
export const hasLanes = (width: number) => width >= 860 && width < 1200;

/** Events by month and by type over the dossier's period, with the date shown and how much each day still counts. */
export function timelineModel(
  dossier: Dossier,
  options: Values<typeof timelineOptions>,
  width: number,
): TimelineModel {
  const { settings, tables } = dossier;
  const { since, half_life: halfLife, type } = options;
  const [first, last] = settings.period;
  const clamped = (date: string) => (date < first ? first : date > last ? last : date);
  const asOf = clamped(options.as_of);
  const window = since && since > first ? clamped(since) : null;
  const narrow = isNarrow(width);
  const { events, sorted, months, days } = shownEvents(dossier, options);
  const counts = ({ date }: EventRow) =>
    firstDay(date) <= options.as_of && (!since || firstDay(date) >= since);

  const [top, zero, bottom] = narrow ? [50, 96, 126] : [50, 104, 138];
  const side = hasLanes(width) ? { left: 150, right: width - 8 } : { left: 6, right: width - 6 };
  const axis: Axis = { first, last, ...side };
  const bars = monthBars(months, axis, { zero, up: zero - top, down: bottom - zero - 4 }, counts);

  const [start, end] = [dayNumber(window ?? first), Math.max(dayNumber(asOf), dayNumber(window ?? first))];
  const steps = Array.from({ length: 49 }, (_, index) => start + ((end - start) * index) / 48);
  const weight = area<number>()
    .x((day) => xOfDay(axis, Math.floor(day) + 1))
    .y0(bottom)
    .y1((day) => bottom - (bottom - top) * weightAt(end - Math.floor(day), halfLife))
    .digits(2);
  const memory = { area: weight(steps) ?? "", edge: weight.lineY1()(steps) ?? "" };

  const flagText = shortDate(asOf);
  const half = textWidth(flagText, 12, 600) / 2 + 10;
  const x = endOf(axis, asOf);
  const flag: Label = {
    x: Math.round(Math.min(width - half, Math.max(half, x)) * 100) / 100,
    y: 13.5,
    anchor: "middle",
    size: 12,
    weight: 600,
    text: flagText,
  };
  const landmarks = placeLandmarks(
    settings.landmarks.flatMap(({ event, label }) => {
      const row = events.find(({ id }) => id === event);
      if (!row) return [];
      return [{ key: `event:${event}`, x: xOf(axis, firstDay(row.date)), text: label, faded: !counts(row) }];
    }),
    { left: 0, right: width, rows: [44, 30], bottom: zero, size: narrow ? 11 : 12 },
    [{ left: x - 3, right: x + 3, top: 18, bottom: zero }],
  );
  const scale = axisLabels(axis, bottom);
  const detail = hasLanes(width)
    ? eventLanes(events, axis, bottom + 34, counts)
    : { lanes: [], points: [], bottom: bottom + 20 };

  const counted = events.filter(counts);
  const windowMonths = months.filter(
    ({ month }) => month >= (window ?? first).slice(0, 7) && month <= asOf.slice(0, 7),
  );
  const held = (some: readonly EventRow[]) => some.filter(counts);
  const title = timelineFinding(
    windowMonths.map((month) => ({
      month: month.month,
      cooperative: held(month.cooperative),
      conflictual: held(month.conflictual),
      neutral: held(month.neutral),
    })),
    settings.landmarks.flatMap(({ event }) => {
      const row = tables.events.find(({ id }) => id === event);
      return row ? [firstDay(row.date).slice(0, 7)] : [];
    }),
  );
  const neutral = months.reduce((sum, month) => sum + month.neutral.length, 0);
  const home = rollUp(tables.actors, "state");
  const sizes = (month: (typeof months)[number]) =>
    [month.cooperative.length, month.conflictual.length, month.neutral.length] as const;
  return {
    title,
    sub: `Events a month: cooperative above the line, conflictual below${neutral > 0 ? `, ${neutral} of score 0 on it` : ""}${type ? `; only ${type.map(typeInWords).join(", ")}` : ""}. Yellow: how much an event still counts, ${halfLife === null ? "all in full" : `half after ${plural(halfLife, "day")}`}.`,
    alt: `Timeline of ${plural(events.length, "event")} from ${dateInWords(first)} to ${dateInWords(last)}; the date shown is ${dateInWords(asOf)}. ${title}.`,
    source: `${plural(counted.length, "event")} from ${dateInWords(window ?? first)} to ${dateInWords(asOf)}; scores CAMEO and Goldstein`,
    width,
    height: detail.bottom,
    marks: [
      ...months
        .filter((month) => sizes(month).some((size) => size > 0))
        .map((month) => {
          const [good, bad, even] = sizes(month);
          const all = [...month.cooperative, ...month.conflictual, ...month.neutral];
          return {
            key: `month:${month.month}`,
            about: all.map(({ id }) => `event:${id}`),
            label: `${dateInWords(month.month)}: ${plural(all.length, "event")}, ${good} cooperative, ${bad} conflictual${even > 0 ? `, ${even} of score 0` : ""}`,
          };
        }),
      ...sorted
        .filter(({ id }) => detail.lanes.length > 0 || landmarks.some(({ key }) => key === `event:${id}`))
        .map((event) => ({
          key: `event:${event.id}`,
          about: [...new Set([...event.initiators, ...event.recipients].map((id) => `actor:${home(id)}`))],
          label: `${dateInWords(event.date)}: ${event.title}, score ${signed(event.goldstein)}`,
        })),
    ],
    empty:
      events.length === 0
        ? `No event of the kind asked for between ${dateInWords(first)} and ${dateInWords(last)}.`
        : null,
    axis: { ...axis, zero, top, bottom },
    bars,
    memory,
    landmarks,
    ...scale,
    ...{ lanes: detail.lanes, points: detail.points },
    handle: { x, flag },
    start: window ? xOf(axis, window) : null,
    asOf,
    opening: settings.asOf,
    since: window,
    days,
    rows:
      detail.lanes.length > 0
        ? sorted.map((event) => ({
            key: `event:${event.id}`,
            cells: [
              { text: event.title },
              { text: shortDate(event.date) },
              { text: typeInWords(event.type) },
              { text: signed(event.goldstein), tone: event.goldstein },
            ],
          }))
        : months.map((month) => {
            const [good, bad, even] = sizes(month);
            return {
              key: `month:${month.month}`,
              cells: [
                { text: dateInWords(month.month) },
                { text: String(good) },
                { text: String(bad) },
                { text: String(even) },
              ],
            };
          }),
  };
}

/** Every text of the drawing, for the test that none meets another. */
export const timelineTexts = (model: TimelineModel): Label[] => [
  model.handle.flag,
  ...model.landmarks.map(({ label }) => label),
  ...model.labels,
  ...model.lanes.map(({ label }) => label),
];
