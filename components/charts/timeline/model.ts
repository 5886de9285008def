import { area } from "d3-shape";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { rollUp, weightAt } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import type { EventRow } from "@/lib/tables/events";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { kindWord } from "@/lib/words/kind-word";
import { tagFor } from "@/lib/words/tag-for";
import { textWidth } from "@/lib/words/text-width";
import type { ChartModel } from "../chart";
import type { Label } from "../label-boxes";
import { isNarrow } from "../narrow";
import { axisLabels } from "./axis-labels";
import { type Bar, monthBars } from "./bars";
import { timelineFinding } from "./finding";
import { type PlacedLandmark, placeLandmarks } from "./landmarks";
import { eventLanes, eventsByType, type Lane, lanesRoom, type Point } from "./lanes";
import { eventMarks, monthMarks } from "./marks";
import type { timelineOptions } from "./options";
import { eventRows, monthRows, type TimelineRow } from "./rows";
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
  rows: readonly TimelineRow[];
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
  const words = wordsOf(dossier);
  const { say, date, shortDate } = words;
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
  const byType = hasLanes(width) ? eventsByType(words, events) : [];
  const side = hasLanes(width)
    ? { left: lanesRoom(byType), right: width - 8 }
    : { left: 6, right: width - 6 };
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
      const lang = tagFor(label, dossier.language, true);
      return [
        { key: `event:${event}`, x: xOf(axis, firstDay(row.date)), text: label, lang, faded: !counts(row) },
      ];
    }),
    { left: 0, right: width, rows: [44, 30], bottom: zero, size: narrow ? 11 : 12 },
    [{ left: x - 3, right: x + 3, top: 18, bottom: zero }],
  );
  const scale = axisLabels(words, axis, bottom);
  const detail = hasLanes(width)
    ? eventLanes(byType, axis, bottom + 34, counts)
    : { lanes: [], points: [], bottom: bottom + 20 };

  const counted = events.filter(counts);
  const windowMonths = months.filter(
    ({ month }) => month >= (window ?? first).slice(0, 7) && month <= asOf.slice(0, 7),
  );
  const held = (some: readonly EventRow[]) => some.filter(counts);
  const title = timelineFinding(
    words,
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
  return {
    title,
    sub: say("timeline.sub", {
      neutral: neutral > 0 ? say("timeline.sub_neutral", { count: neutral }) : "",
      only: type
        ? say("timeline.sub_only", {
            types: type.map((one) => kindWord(words, "event_type", one)).join(say("numbers.comma")),
          })
        : "",
      memory:
        halfLife === null ? say("timeline.all_in_full") : say("timeline.half_after", { count: halfLife }),
    }),
    alt: say("timeline.alt", {
      count: events.length,
      from: date(first),
      to: date(last),
      day: date(asOf),
      title,
    }),
    source: say("timeline.source", {
      count: counted.length,
      from: date(window ?? first),
      to: date(asOf),
    }),
    width,
    height: detail.bottom,
    marks: [
      ...monthMarks(words, months),
      ...eventMarks(
        words,
        sorted.filter(
          ({ id }) => detail.lanes.length > 0 || landmarks.some(({ key }) => key === `event:${id}`),
        ),
        landmarks,
        rollUp(tables.actors, "state"),
      ),
    ],
    empty: events.length === 0 ? say("timeline.empty", { from: date(first), to: date(last) }) : null,
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
    rows: detail.lanes.length > 0 ? eventRows(words, sorted) : monthRows(words, months),
  };
}

/** Every text of the drawing, for the test that none meets another. */
export const timelineTexts = (model: TimelineModel): Label[] => [
  model.handle.flag,
  ...model.landmarks.map(({ label }) => label),
  ...model.labels,
  ...model.lanes.map(({ label }) => label),
];
