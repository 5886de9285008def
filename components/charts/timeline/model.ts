import { area } from "d3-shape";
import type { Dossier } from "@/lib/dossier/dossier";
import { tonePaint } from "@/lib/look/paints";
import { rollUp, weightAt } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import type { EventRow } from "@/lib/tables/events";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay, isApproximate, precisionOf } from "@/lib/time/edtf";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { plural, signed } from "@/lib/words/numbers";
import { textWidth } from "@/lib/words/text-width";
import { type ChartModel, isNarrow } from "../chart";
import { typeInWords } from "../event-card";
import type { Label } from "../label-boxes";
import type { timelineOptions } from "./options";

export type Bar = {
  key: string;
  x: number;
  width: number;
  up: { y: number; height: number };
  down: { y: number; height: number };
  faded: boolean;
};
export type Point = {
  key: string;
  x: number;
  y: number;
  width: number;
  color: string;
  hollow: boolean;
  faded: boolean;
};
export type TimelineModel = ChartModel & {
  bars: readonly Bar[];
  points: readonly Point[];
  lanes: readonly { y: number; label: Label }[];
  memory: string;
  axis: { y: number; left: number; right: number; bottom: number };
  labels: readonly (Label & { color: string; faded: boolean })[];
  leaders: readonly { x: number; y: number; faded: boolean }[];
  handle: { x: number; text: string; flag: Label };
  /** For the brush: the period, the date, and the days on which something happened. */
  period: readonly [string, string];
  asOf: string;
  opening: string;
  days: readonly string[];
  rows: readonly { key: string; date: string; type: string; title: string; score: number }[];
};

const round = (value: number) => Math.round(value * 100) / 100;

/** Months of a period as YYYY-MM. */
function monthsBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (
    let year = Number(first.slice(0, 4)), month = Number(first.slice(5, 7));
    `${year}-${String(month).padStart(2, "0")}` <= last.slice(0, 7);
    month === 12 ? (year++, (month = 1)) : month++
  )
    found.push(`${year}-${String(month).padStart(2, "0")}`);
  return found;
}

const afterMonth = (month: string) =>
  month.endsWith("-12")
    ? `${Number(month.slice(0, 4)) + 1}-01-01`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, "0")}-01`;

/** How many of the last months had more cooperation than conflict; true of whatever is shown. */
function finding(events: readonly EventRow[], asOf: string): string {
  const shown = events.filter((event) => firstDay(event.date) <= asOf);
  if (shown.length === 0) return "Nothing had happened among these actors by this date";
  const months = [...new Set(shown.map((event) => firstDay(event.date).slice(0, 7)))].sort().slice(-12);
  const net = (month: string) =>
    shown
      .filter((event) => firstDay(event.date).startsWith(month))
      .reduce((sum, { goldstein }) => sum + Math.sign(goldstein), 0);
  const friendly = months.filter((month) => net(month) > 0).length;
  const hostile = months.filter((month) => net(month) < 0).length;
  const span = months.length === 1 ? "the month with events" : `the last ${months.length} months with events`;
  return hostile > friendly
    ? `Conflict outweighed cooperation in ${hostile} of ${span}`
    : friendly > hostile
      ? `Cooperation outweighed conflict in ${friendly} of ${span}`
      : `Conflict and cooperation were even over ${span}`;
}

/** Events by month and by type over the dossier's period, with the date shown and how much each day still counts. */
export function timelineModel(
  dossier: Dossier,
  options: Values<typeof timelineOptions>,
  width: number,
): TimelineModel {
  const { settings, tables } = dossier;
  const { as_of: asOf, since, half_life: halfLife, actors, type } = options;
  const [first, last] = settings.period;
  const narrow = isNarrow(width);
  const home = rollUp(tables.actors, "state");
  const all = actors.join() === settings.actors.join();
  const events = tables.events.filter((event) => {
    const day = firstDay(event.date);
    const who = [...event.initiators, ...event.recipients, ...event.participants];
    return (
      day >= (since ?? first) &&
      day >= first &&
      day <= last &&
      (!type || type.includes(event.type)) &&
      (all || who.some((id) => actors.includes(id) || actors.includes(home(id))))
    );
  });
  // On its own page the chart has room for every event; the dashboard and phones show the months.
  const types =
    width >= 560 && width < 1200 && width !== 704
      ? [...new Set(events.map((event) => event.type))].sort()
      : [];
  const left = types.length > 0 ? 132 : 8;
  const right = width - 8;
  const days = dayNumber(afterMonth(last.slice(0, 7))) - dayNumber(first);
  const x = (day: string) => round(left + ((right - left) * (dayNumber(day) - dayNumber(first))) / days);
  const [top, up, down] = [narrow ? 46 : 62, 46, 26];
  const zero = top + up;
  const bottom = zero + down + 4;
  const months = monthsBetween(first, last);
  const inMonth = (month: string) => events.filter((event) => firstDay(event.date).startsWith(month));
  const most = Math.max(
    1,
    ...months.map((month) => inMonth(month).filter(({ goldstein }) => goldstein > 0).length),
  );
  const mostDown = Math.max(
    1,
    ...months.map((month) => inMonth(month).filter(({ goldstein }) => goldstein < 0).length),
  );
  const unit = Math.min(up / most, down / mostDown);
  const bars = months.map((month): Bar => {
    const here = inMonth(month);
    const [good, bad] = [
      here.filter(({ goldstein }) => goldstein > 0).length,
      here.filter(({ goldstein }) => goldstein < 0).length,
    ];
    const start = x(`${month}-01`);
    return {
      key: `month:${month}`,
      x: start,
      width: round(Math.max(1, x(afterMonth(month)) - start - 1)),
      up: { y: round(zero - good * unit), height: round(good * unit) },
      down: { y: zero, height: round(bad * unit) },
      faded: `${month}-01` > asOf,
    };
  });
  const end = asOf < first ? first : asOf > last ? last : asOf;
  const curve = Array.from({ length: 61 }, (_, index) =>
    round(dayNumber(first) + ((dayNumber(end) - dayNumber(first)) * index) / 60),
  );
  const memory = area<number>()
    .x((day) => round(left + ((right - left) * (day - dayNumber(first))) / days))
    .y0(bottom)
    .y1((day) => round(bottom - (bottom - top) * 0.9 * weightAt(dayNumber(end) - day, halfLife)))
    .digits(2)(curve);
  const lane = 20;
  const lanesTop = bottom + 34;
  const lanes = types.map((name, index): { y: number; label: Label } => ({
    y: lanesTop + index * lane,
    label: {
      x: left - 10,
      y: lanesTop + index * lane + 4,
      anchor: "end",
      size: 11,
      weight: 400,
      text: typeInWords(name),
    },
  }));
  const points = events
    .filter((event) => types.includes(event.type))
    .map((event): Point => {
      const start = x(firstDay(event.date));
      const month = precisionOf(event.date) !== "day";
      return {
        key: `event:${event.id}`,
        x: start,
        y: lanesTop + types.indexOf(event.type) * lane,
        width: month ? round(x(dateOf(dayNumber(firstDay(event.date)) + 30)) - start) : 0,
        color: tonePaint(event.goldstein),
        hollow: isApproximate(event.date),
        faded: firstDay(event.date) > asOf,
      };
    });
  const height = types.length > 0 ? lanesTop + types.length * lane + 6 : bottom + 20;
  const landmarks = settings.landmarks.flatMap(({ event, label }) => {
    const day = firstDay(tables.events.find(({ id }) => id === event)?.date ?? "");
    return day >= first && day <= last ? [{ day, label, x: x(day) }] : [];
  });
  const handleX = x(end);
  const flagText = shortDate(end);
  const flagWidth = textWidth(flagText, 12, 600) + 16;
  const flagX = Math.min(right - flagWidth / 2, Math.max(left + flagWidth / 2, handleX));
  const { labels, leaders } = landmarkLabels(landmarks, { left, right, top, narrow, asOf });
  const years = months
    .filter((month) => month.endsWith("-01"))
    .map((month): Label & { color: string; faded: boolean } => ({
      x: x(`${month}-01`) + 2,
      y: bottom + 15,
      anchor: "start",
      size: 11.5,
      weight: 600,
      text: month.slice(0, 4),
      color: "ink",
      faded: false,
    }));
  const counted = events.filter((event) => firstDay(event.date) <= asOf);
  return {
    title: finding(events, asOf),
    sub: `Events by month: cooperative above the line, conflictual below${type ? `; only ${type.map(typeInWords).join(", ")}` : ""}. Yellow: how much an event still counts${halfLife === null ? ", all in full" : `, half after ${halfLife} days`}.`,
    alt: `Timeline of ${plural(events.length, "event")} from ${dateInWords(first)} to ${dateInWords(last)}; the date shown is ${dateInWords(asOf)}. ${finding(events, asOf)}.`,
    source: `${plural(counted.length, "event")} from ${dateInWords(since ?? first)} to ${dateInWords(asOf)}`,
    width,
    height,
    marks: [
      ...bars
        .filter(({ key }) => inMonth(key.slice(6)).length > 0)
        .map(({ key }) => {
          const here = inMonth(key.slice(6));
          return {
            key,
            about: here.map(({ id }) => `event:${id}`),
            label: `${dateInWords(key.slice(6))}: ${plural(here.length, "event")}, ${here.filter(({ goldstein }) => goldstein > 0).length} cooperative`,
          };
        }),
      ...events
        .filter((event) => types.includes(event.type))
        .map((event) => ({
          key: `event:${event.id}`,
          about: [...event.initiators, ...event.recipients].map((id) => `actor:${home(id)}`),
          label: `${dateInWords(event.date)}: ${event.title}, score ${signed(event.goldstein)}`,
        })),
    ],
    empty:
      events.length === 0
        ? `No event of the kind asked for between ${dateInWords(since ?? first)} and ${dateInWords(last)}.`
        : null,
    bars,
    points,
    lanes,
    memory: memory ?? "",
    axis: { y: zero, left, right, bottom },
    labels: [...labels, ...years],
    leaders,
    handle: {
      x: handleX,
      text: flagText,
      flag: { x: round(flagX), y: 14, anchor: "middle", size: 12, weight: 600, text: flagText },
    },
    period: [first, last],
    asOf: end,
    opening: settings.asOf,
    days: [...new Set(events.map((event) => firstDay(event.date)))].sort(),
    rows: [...events]
      .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : -1))
      .filter((event) => firstDay(event.date) <= asOf)
      .map((event) => ({
        key: `event:${event.id}`,
        date: shortDate(event.date),
        type: typeInWords(event.type),
        title: event.title,
        score: event.goldstein,
      })),
  };
}

type Room = { left: number; right: number; top: number; narrow: boolean; asOf: string };

/** Landmarks above the bars: a second row where they would meet, left out where both rows are full. */
function landmarkLabels(
  landmarks: readonly { day: string; label: string; x: number }[],
  { left, right, top, narrow, asOf }: Room,
) {
  const rows = [top - 6, top - 21];
  const ends = rows.map(() => left - 20);
  const labels: (Label & { color: string; faded: boolean })[] = [];
  const leaders: { x: number; y: number; faded: boolean }[] = [];
  const size = narrow ? 10.5 : 11.5;
  for (const { day, label, x } of [...landmarks].sort((a, b) => a.x - b.x)) {
    const width = textWidth(label, size);
    const start = Math.max(left, Math.min(x + 3, right - width));
    const row = ends.findIndex((end) => start > end + 8);
    if (row < 0) continue;
    ends[row] = start + width;
    const faded = day > asOf;
    labels.push({
      x: round(start),
      y: rows[row] ?? 0,
      anchor: "start",
      size,
      weight: 400,
      text: label,
      color: "ink",
      faded,
    });
    leaders.push({ x, y: rows[row] ?? 0, faded });
  }
  return { labels, leaders };
}
