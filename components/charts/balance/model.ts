import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { entriesBetween, knownAt, turned } from "@/lib/measures/balance";
import { involvedActors } from "@/lib/measures/balances";
import { type Coding, codedBy } from "@/lib/measures/coding";
import { type Firmness, firmness } from "@/lib/measures/firmness";
import { onceFor } from "@/lib/measures/once-for";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { actorName, sideInText, tightName } from "@/lib/words/actors";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { listInWords, plural, signed } from "@/lib/words/numbers";
import { textWidth } from "@/lib/words/text-width";
import { type ChartModel, isNarrow } from "../chart";
import { codingWords } from "./coding-words";
import { balanceFinding, stretchBefore } from "./finding";
import { firmSentence, thresholdSentence, turningSentence } from "./firm-words";
import { type Gross, gross, grossTexts } from "./gross";
import { type Bin, histogram } from "./histogram";
import { type LedgerColumn, ledgerColumn } from "./ledger-model";
import { endRoom, endTexts, type Net, net } from "./net";
import type { balanceOptions } from "./options";
import { type PaintedLabel, round, timeScale } from "./scales";
import { balanceSeries, pointAt, type SeriesPoint } from "./series";
import { bothInText, sizeWords, wayText } from "./side-words";
import { stepInWords } from "./step-words";
import { datedSteps } from "./steps";

export type BalanceModel = ChartModel & {
  left: number;
  right: number;
  net: Net;
  /** What each side gave; null where the drawing has room for the net alone. */
  gross: Gross | null;
  heading: readonly PaintedLabel[];
  colors: { a: string; b: string };
  inks: { a: string; b: string };
  firm: {
    sentence: string;
    thresholds: string;
    /** Who was ahead before, and what one change of weights would turn the sign. */
    more: readonly string[];
    named: Firmness["named"];
    bins: readonly Bin[];
    /** Random weightings under which each side is ahead. */
    ahead: { a: number; b: number };
    names: { a: string; b: string };
  };
  ledger: { a: LedgerColumn; b: LedgerColumn; total: number };
  rows: readonly { key: string; date: string; title: string; state: string; net: number }[];
  weighting: Weighting;
  coding: Coding;
  /** How far the two codings agree and what the other makes of it; null where the dossier has one coding. */
  twice: { agreement: string; other: string } | null;
  sides: { a: readonly string[]; b: readonly string[]; choices: readonly { id: string; name: string }[] };
};

const nothing = { net: 0, low: 0, high: 0, givenA: 0, givenB: 0, promisedA: 0, promisedB: 0 };

/** The stretch of time on the axis: the dossier's period, or what leads up to a date outside of it. */
function frame([start, end]: readonly [string, string], asOf: string, days: readonly string[]) {
  if (asOf >= start) return { from: start, to: asOf > end ? asOf : end };
  return { from: [dateOf(dayNumber(asOf) - 365), ...days].sort()[0] ?? asOf, to: asOf };
}

/** What a balance says whatever its width. */
const subjects = onceFor<{
  full: readonly SeriesPoint[];
  firm: Firmness;
  turning: string | null;
  bins: readonly Bin[];
  twice: BalanceModel["twice"];
}>();

/** The balance of two sides up to a date, seen from side B: above zero B has received more than it gave. */
export function balanceModel(
  dossier: Dossier,
  options: Values<typeof balanceOptions>,
  width: number,
): BalanceModel {
  const { settings } = dossier;
  const { as_of: asOf, a, b, weighting, coding } = options;
  const tables = codedBy(dossier.tables, coding);
  const sides = { a, b };
  const entries = entriesBetween(tables, a, b);
  const size = sizeOf(weighting);
  const { full, firm, turning, bins, twice } = subjects(tables, JSON.stringify(options), () => {
    const known = knownAt(entries, asOf);
    const firm = firmness(known, weighting);
    return {
      full: balanceSeries(entries, asOf, weighting),
      firm,
      turning: turningSentence(known, weighting),
      bins: histogram(firm.random),
      twice: codingWords(dossier, { asOf, a, b, weighting, coding }),
    };
  });
  const { from, to } = frame(
    settings.period,
    asOf,
    full.map(({ day }) => day),
  );
  const series: SeriesPoint[] = [
    { ...nothing, ...pointAt(full, from), day: from },
    ...full.filter(({ day }) => day > from),
  ];
  const now = series.at(-1) as SeriesPoint;
  const steps = datedSteps(entries, full, asOf, size);
  const shown = steps.filter(({ step }) => firstDay(step.date) >= from);
  const known = knownAt(entries, asOf);
  const title = balanceFinding(dossier, sides, full);
  const sentence = firmSentence(dossier, { ...sides, firm });
  const before = stretchBefore(dossier, sides, full);

  const [page, wide] = [width >= 760, !isNarrow(width)];
  const paints = { a: actorPaints(settings, a[0] ?? ""), b: actorPaints(settings, b[0] ?? "") };
  const inks = { a: paints.a.ink, b: paints.b.ink };
  const tight = (side: readonly string[]) => listInWords(side.map((id) => tightName(dossier, id)));
  const names = { a: tight(a), b: tight(b) };
  // Long sides would take the drawing's own room: then the colour says who gave.
  const ends = Object.values(names).some((name) => textWidth(name, 12, 600) > 110)
    ? { a: "A", b: "B" }
    : names;
  const extent = Math.ceil(Math.max(...series.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])));
  const left = Math.max(
    isNarrow(width) ? 26 : 34,
    round(textWidth(`−${Math.ceil(extent * 1.3)}`, 11, 400)) + 7,
  );
  const texts = endTexts(now, page);
  const room = endRoom([
    { text: texts.net, size: 15, weight: 600 },
    { text: texts.range, size: page ? 12 : 11, weight: 400 },
    ...(wide
      ? Object.values(grossTexts(now, ends)).map((text) => ({ text, size: 12, weight: 600 as const }))
      : []),
  ]);
  const x = timeScale({ from, to, asOf, left, width, endWidth: room });
  const right = round(x.range()[1] ?? width);
  const end = x(dayNumber(asOf));
  const headed = wide ? 24 : 0;
  const netHeight = page ? 330 : width >= 400 ? 230 : 200;
  const drawn = { series, x, from, to, left, end, width, inks };
  const words = {
    a: sideInText(dossier, a),
    b: sideInText(dossier, b),
    both: bothInText(dossier, a, b),
    ...sizeWords[typeof weighting === "string" ? weighting : "own"],
  };
  return {
    title,
    sub: page
      ? `What ${words.both} had given each other by ${dateInWords(asOf)}. Each concession counts by ${words.long} and by how far it was delivered; promises are outlines and never enter the total.`
      : `Net points by ${dateInWords(asOf)}${width > 400 ? `, ${words.both.replace(/,$/, "")}, ${words.short}` : ""}; grey: range over four weightings, scaled to one mean size`,
    alt: `Net balance of ${words.b} against ${words.a} up to ${dateInWords(asOf)}: ${signed(now.net)} points. ${sentence}`,
    source: `${plural(known.length, "concession")} and their status history`,
    width,
    height: headed + netHeight + (wide ? 300 : 0),
    marks: shown.map(({ key, concession, step, net: after }) => ({
      key,
      about: [`concession:${concession.id}`, ...(step.event ? [`event:${step.event}`] : [])],
      label: `${dateInWords(step.date)}: ${concession.title}, ${step.wording.replace("_", " ")}; net ${signed(after)}`,
    })),
    empty:
      a.some((id) => b.includes(id)) && a.length === 1 && b.length === 1
        ? "A balance needs two different sides."
        : entries.length === 0
          ? `The dossier has no concession between ${words.a} and ${words.b}.`
          : known.length === 0
            ? `Nothing had been promised between ${words.a} and ${words.b} by ${dateInWords(asOf)}.`
            : null,
    left,
    right,
    net: net({
      ...drawn,
      dossier,
      steps,
      top: headed,
      height: netHeight,
      page,
      ways: {
        a: wayText(dossier, a, "↓", width - left - 8),
        b: wayText(dossier, b, "↑", width - left - 8),
      },
    }),
    gross: wide ? gross({ ...drawn, top: headed + netHeight + 20, height: 280, names: ends }) : null,
    heading: wide
      ? [
          { x: 0, y: 12, anchor: "start", size: 14, weight: 600, text: "Net", color: "ink" },
          {
            x: 30,
            y: 12,
            anchor: "start",
            size: 14,
            weight: 400,
            text: `points ${ends.b === "B" ? "" : `${ends.b} `}received less points given; grey: range over the named weightings`,
            color: "muted",
          },
        ]
      : [],
    colors: { a: paints.a.fill, b: paints.b.fill },
    inks,
    firm: {
      sentence,
      thresholds: thresholdSentence,
      more: [before?.sentence, turning].filter((text): text is string => Boolean(text)),
      named: firm.named,
      bins,
      ahead: {
        a: firm.random.filter((value) => value < 0).length,
        b: firm.random.filter((value) => value > 0).length,
      },
      names,
    },
    ledger: {
      a: ledgerColumn(
        dossier,
        known.filter(({ aGives }) => aGives),
        a,
        size,
      ),
      b: ledgerColumn(
        dossier,
        turned(known).filter(({ aGives }) => aGives),
        b,
        size,
      ),
      total: known.length,
    },
    rows: shown.map(({ key, concession, step, net: after }) => ({
      key,
      date: shortDate(step.date),
      title: concession.title,
      state: stepInWords(step),
      net: after,
    })),
    weighting,
    coding,
    twice,
    sides: {
      a,
      b,
      choices: involvedActors(tables)
        .map((id) => ({ id, name: actorName(dossier, id) }))
        .sort((p, q) => (p.name < q.name ? -1 : 1)),
    },
  };
}
