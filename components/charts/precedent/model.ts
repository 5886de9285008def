import type { Dossier } from "@/lib/dossier/dossier";
import { releaseName } from "@/lib/dossier/lay-beside";
import { wholeMonths } from "@/lib/measures/course";
import type { Values } from "@/lib/options/option";
import { sideInText, tightName } from "@/lib/words/actors";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { licenseInWords } from "@/lib/words/license";
import { linesOf } from "@/lib/words/lines";
import { listInWords, plural, signed } from "@/lib/words/numbers";
import { type ChartModel, isNarrow } from "../chart";
import type { Label } from "../label-boxes";
import { caveat } from "./caveat";
import { precedentFinding } from "./finding";
import { type Lane, lane, laneEvents, laneHeight } from "./lanes";
import type { precedentOptions } from "./options";
import { type Plot, plot } from "./plot";
import { monthAxis, monthTicks, type Tick, xOf } from "./scale";
import { eventName, type Laid, laidOut, markOf } from "./subject";

export type PrecedentModel = ChartModel & {
  lanes: readonly Lane[];
  plots: readonly Plot[];
  ticks: readonly Tick[];
  /** Left and right edge of the axis, px; the month of first contact; where the axis lies. */
  left: number;
  right: number;
  contact: number;
  foot: number;
  unit: Label | null;
  caveat: readonly Label[];
  rows: readonly {
    key: string;
    event: string;
    dossier: string;
    months: number;
    date: string;
    score: number;
    tone: number | null;
    net: number;
  }[];
  /** The dossiers that can stand beside this one, and whether each does. */
  choices: readonly { id: string; title: string; on: boolean }[];
};

/** What a dossier's line is of and from when its months count, in two lines. */
function heads(laid: Laid, top: number, narrow: boolean): Label[] {
  const { dossier, course, pair, tightPair } = laid;
  const words = (y: number, weight: 400 | 600, text: string): Label => ({
    x: 0,
    y: top + y,
    anchor: "start",
    size: weight === 600 ? 13.5 : 12,
    weight,
    text,
  });
  const since = `${eventName(dossier, course.contact).replace(/^the /, "")}, ${(narrow ? shortDate : dateInWords)(course.start)}`;
  return [
    words(14, 600, dossier.settings.title),
    words(
      31,
      400,
      narrow
        ? `${tightPair}; 0 is ${since}`
        : `${pair}; month 0 is ${since}; shown to ${dateInWords(course.until)}`,
    ),
  ];
}

/** What the picture rests on: events and concessions of each, with the release of those beside. */
const sourceOf = (laid: readonly Laid[], license: string) =>
  listInWords(
    laid.map(({ dossier, course, pair, isOwn }) => {
      const own = licenseInWords(dossier.settings.license.name);
      const where = isOwn ? "" : `, from ${releaseName(dossier)}${own === license ? "" : `, ${own}`}`;
      return `${plural(course.events.length, "event")} and ${plural(course.concessions, "concession")} (${pair}${where})`;
    }),
  );

/** Why there is nothing to lay side by side; null where there is. */
function emptiness(dossier: Dossier, laid: readonly Laid[], asOf: string): string | null {
  const { settings, beside } = dossier;
  const both = listInWords(settings.sides.map((id) => sideInText(dossier, [id])));
  if (laid.length === 0)
    return `By ${dateInWords(asOf)} ${both} had not had the contact from which months would count.`;
  if (laid.length > 1) return null;
  return (beside?.shown.length ?? 0) > 0
    ? "The dossier beside this one has no leader-level contact between its two sides from which months would count."
    : "There is no other dossier here to lay beside this one. Import a second, and its course appears on the same axis.";
}

/** Dossiers on one axis of months since first contact: events, tone and net balance. */
export function precedentModel(
  dossier: Dossier,
  options: Values<typeof precedentOptions>,
  width: number,
): PrecedentModel {
  const laid = laidOut(dossier, options);
  const narrow = isNarrow(width);
  const license = licenseInWords(dossier.settings.license.name);
  const title = precedentFinding(laid);
  const empty = emptiness(dossier, laid, options.as_of);
  const name = (one: Laid) => (narrow ? one.tightPair : one.pair);
  const toneEnd = (one: Laid, value: number) => `${signed(value)} ${name(one)}`;
  const netEnd = ({ dossier: of, course: { sides } }: Laid, value: number) =>
    `${signed(value)} ${tightName(of, sides[1])}`;
  const ends = laid.map((one) => toneEnd(one, 10));
  const left = 30;
  const axis = monthAxis(laid, ends, left, width);
  const lanes = laid.map((one, place) =>
    lane(one, { axis, top: place * laneHeight, width, narrow, head: heads(one, place * laneHeight, narrow) }),
  );
  const top = laid.length * laneHeight + 12;
  const heights = narrow ? [170, 150] : [210, 180];
  const receivers = listInWords([
    ...new Set(laid.map(({ dossier: of, course: { sides } }) => sideInText(of, [sides[1]]))),
  ]);
  const hasBalance = laid.some(({ course }) => course.concessions > 0);
  const plots = [
    plot(laid, {
      axis,
      top,
      height: heights[0] ?? 0,
      heading: [
        "Tone",
        narrow ? "mean Goldstein score" : "mean Goldstein score of their events by weight, −10…+10",
      ],
      value: ({ tone }) => tone,
      end: toneEnd,
    }),
    ...(hasBalance
      ? [
          plot(
            laid.filter(({ course }) => course.concessions > 0),
            {
              axis,
              top: top + (heights[0] ?? 0) + 14,
              height: heights[1] ?? 0,
              heading: [
                "Net balance",
                narrow
                  ? "points received less given"
                  : `points that ${receivers} had received less points given`,
              ],
              value: ({ net }) => net,
              end: netEnd,
            },
          ),
        ]
      : []),
  ];
  const foot = (plots.at(-1)?.bottom ?? top) + 8;
  const unitText = narrow ? "months since first contact" : "months since first contact";
  const said = empty === null ? linesOf(caveat(laid), 12, 400, width * 0.97) : [];
  const marks = laid.flatMap((one) =>
    laneEvents(one, narrow).map(({ event, months, day }) => ({ one, event, months, day })),
  );
  const monthText = (months: number) => `month ${signed(months).replace(/^\+/, "")}`;
  return {
    title,
    sub:
      laid.length === 0
        ? "Events, tone and net balance by months since first contact."
        : narrow
          ? "Tone and net balance by months since first contact."
          : `Events, tone and net balance of ${listInWords(laid.map(({ pair }) => pair))} by months since first contact, ringed; the other ring is the event compared. Half-life ${options.half_life === null ? "none" : plural(options.half_life, "day")}.`,
    alt:
      laid.length === 0
        ? `${title}. ${empty}`
        : `${laid.map(({ dossier: of, pair }) => `${of.settings.title} (${pair})`).join(" and ")} on one axis of months since first contact. ${title}.`,
    source: sourceOf(laid, license) || "no events",
    width,
    height: foot + 40 + said.length * 17 + (said.length > 0 ? 10 : 0),
    marks: marks.map(({ one, event, months }) => ({
      key: markOf(one, event),
      about: one.isOwn ? [`event:${event.id}`] : [],
      label: `${one.dossier.settings.title}, ${monthText(months)}: ${event.title}, score ${signed(event.goldstein)}`,
    })),
    empty,
    lanes,
    plots,
    ticks: monthTicks(axis, foot + 15),
    left,
    right: axis.right,
    contact: xOf(axis, 0),
    foot,
    unit: { x: axis.left, y: foot + 31, anchor: "start", size: 11, weight: 400, text: unitText },
    caveat: said.map((text, place) => ({
      x: 0,
      y: foot + 60 + place * 17,
      anchor: "start",
      size: 12,
      weight: 400,
      text,
    })),
    rows: marks.map(({ one, event, months, day }) => {
      const point = one.course.days.find((candidate) => candidate.day === day);
      return {
        key: markOf(one, event),
        event: event.title,
        dossier: one.dossier.settings.title,
        months,
        date: shortDate(event.date),
        score: event.goldstein,
        tone: point?.tone ?? null,
        net: point?.net ?? 0,
      };
    }),
    choices: (dossier.beside?.choices ?? []).map((choice) => ({
      ...choice,
      on: (dossier.beside?.shown ?? []).some(({ settings }) => settings.id === choice.id),
    })),
  };
}

/** How far from first contact a day was, in words: "8 months after", "2 months before". */
export function sinceContact(start: string, day: string): string {
  const before = day < start;
  const months = before ? wholeMonths(day, start) : wholeMonths(start, day);
  if (day === start) return "that day";
  return `${months === 0 ? "less than a month" : plural(months, "month")} ${before ? "before" : "after"}`;
}
