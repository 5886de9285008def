import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Values } from "@/lib/options/option";
import { sideInText, tightName } from "@/lib/words/actors";
import { licenseInWords } from "@/lib/words/license";
import { linesOf } from "@/lib/words/lines";
import type { ChartModel } from "../chart";
import type { Label } from "../label-boxes";
import { isNarrow } from "../narrow";
import { caveat } from "./caveat";
import { emptiness } from "./emptiness";
import { precedentFinding } from "./finding";
import { laneHead } from "./lane-head";
import { type Lane, lane, laneEvents, laneHeight } from "./lanes";
import type { precedentOptions } from "./options";
import { type Plot, plot } from "./plot";
import { restsOn } from "./rests-on";
import { monthAxis, monthTicks, type Tick, xOf } from "./scale";
import { type Laid, laidOut, markOf } from "./subject";

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
  /** The dossiers that can stand beside this one, whether each does, and whether it does where nothing is asked. */
  choices: readonly { id: string; title: string; on: boolean; isUsual: boolean }[];
};

/** Dossiers on one axis of months since first contact: events, tone and net balance. */
export function precedentModel(
  dossier: Dossier,
  options: Values<typeof precedentOptions>,
  width: number,
): PrecedentModel {
  const words = wordsOf(dossier);
  const { say, signed, list } = words;
  const laid = laidOut(dossier, options);
  const narrow = isNarrow(width);
  const license = licenseInWords(dossier.settings.license.name);
  const title = precedentFinding(laid, words);
  const empty = emptiness(dossier, laid, options.as_of);
  const name = (one: Laid) => (narrow ? one.tightPair : one.pair);
  const toneEnd = (one: Laid, value: number) => `${signed(value)} ${name(one)}`;
  const netEnd = ({ dossier: of, course: { sides } }: Laid, value: number) =>
    `${signed(value)} ${tightName(of, sides[1])}`;
  const ends = laid.map((one) => toneEnd(one, 10));
  const left = 30;
  const axis = monthAxis(laid, ends, left, width);
  const lanes = laid.map((one, place) =>
    lane(one, {
      axis,
      top: place * laneHeight,
      width,
      narrow,
      head: laneHead(one, place * laneHeight, width, narrow),
    }),
  );
  const top = laid.length * laneHeight + 12;
  const heights = narrow ? [170, 150] : [210, 180];
  const receivers = list([
    ...new Set(laid.map(({ dossier: of, course: { sides } }) => sideInText(of, [sides[1]]))),
  ]);
  const hasBalance = laid.some(({ course }) => course.concessions > 0);
  const plots = [
    plot(laid, {
      axis,
      width,
      top,
      height: heights[0] ?? 0,
      heading: [say("precedent.tone"), say(narrow ? "precedent.tone_unit_narrow" : "precedent.tone_unit")],
      value: ({ tone }) => tone,
      end: toneEnd,
    }),
    ...(hasBalance
      ? [
          plot(
            laid.filter(({ course }) => course.concessions > 0),
            {
              axis,
              width,
              top: top + (heights[0] ?? 0) + 14,
              height: heights[1] ?? 0,
              heading: [
                say("precedent.net"),
                narrow ? say("precedent.net_unit_narrow") : say("precedent.net_unit", { receivers }),
              ],
              value: ({ net }) => net,
              end: netEnd,
            },
          ),
        ]
      : []),
  ];
  const foot = (plots.at(-1)?.bottom ?? top) + 8;
  const said = empty === null ? linesOf(caveat(laid, words), 12, 400, width * 0.97) : [];
  const marks = laid.flatMap((one) =>
    laneEvents(one, narrow).map(({ event, months, day }) => ({ one, event, months, day })),
  );
  return {
    title,
    sub:
      laid.length === 0
        ? say("precedent.sub_empty")
        : narrow
          ? say("precedent.sub_narrow")
          : say("precedent.sub", {
              pairs: list(laid.map(({ pair }) => pair)),
              half_life: options.half_life ?? 0,
            }),
    alt:
      laid.length === 0
        ? say("precedent.alt_empty", { title, empty: empty ?? "" })
        : say("precedent.alt", {
            title,
            dossiers: list(
              laid.map(({ dossier: of, pair }) =>
                say("precedent.dossier_of", { dossier: of.settings.title, pair }),
              ),
            ),
          }),
    source: restsOn(laid, license, words) || say("precedent.no_events"),
    width,
    height: foot + 40 + said.length * 17 + (said.length > 0 ? 10 : 0),
    marks: marks.map(({ one, event, months }) => ({
      key: markOf(one, event),
      about: one.isOwn ? [`event:${event.id}`] : [],
      label: say("precedent.mark", {
        dossier: one.dossier.settings.title,
        month: signed(months).replace(/^\+/, ""),
        event: event.title,
        score: signed(event.goldstein),
      }),
    })),
    empty,
    lanes,
    plots,
    ticks: monthTicks(axis, foot + 15),
    left,
    right: axis.right,
    contact: xOf(axis, 0),
    foot,
    unit: {
      x: axis.left,
      y: foot + 31,
      anchor: "start",
      size: 11,
      weight: 400,
      text: say("precedent.months_since"),
    },
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
        date: words.shortDate(event.date),
        score: event.goldstein,
        tone: point?.tone ?? null,
        net: point?.net ?? 0,
      };
    }),
    choices: (dossier.beside?.choices ?? []).map(({ id, title }) => {
      const shown = dossier.beside?.shown.find(({ settings }) => settings.id === id);
      const isUsual = dossier.beside?.usual.join(",") === id;
      return { id, title: shown?.settings.title ?? title, on: shown !== undefined, isUsual };
    }),
  };
}
