import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { actorPaints } from "@/lib/look/paints";
import { involvedActors } from "@/lib/measures/balances";
import type { Coding } from "@/lib/measures/coding";
import type { Counted } from "@/lib/measures/counted";
import { onceFor } from "@/lib/measures/once-for";
import type { Weighting } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { dayNumber } from "@/lib/time/day";
import { actorName, sideInText, tightName } from "@/lib/words/actors";
import type { ChartModel } from "../chart";
import type { CodingWords } from "./coding-words";
import { countedInWords, isWeightless } from "./counted-words";
import { type Gross, gross } from "./gross";
import { layout } from "./layout";
import type { LedgerColumn } from "./ledger-model";
import { type Net, net } from "./net";
import type { balanceOptions } from "./options";
import type { PaintedLabel } from "./scales";
import { pointAt, type SeriesPoint } from "./series";
import { headingOf, sizeInWords, subOf, wayText } from "./side-words";
import { type Firm, type StepRow, subjectOf } from "./subject";

export type BalanceModel = ChartModel & {
  left: number;
  right: number;
  net: Net;
  /** What each side gave; null where the drawing has room for the net alone. */
  gross: Gross | null;
  heading: readonly PaintedLabel[];
  colors: { a: string; b: string };
  inks: { a: string; b: string };
  firm: Firm & { names: { a: string; b: string } };
  ledger: { a: LedgerColumn; b: LedgerColumn; total: number };
  rows: readonly StepRow[];
  weighting: Weighting;
  coding: Coding;
  counted: Counted;
  /** How far the two codings agree and what the other makes of it; null where the dossier has one coding. */
  twice: CodingWords | null;
  sides: { a: readonly string[]; b: readonly string[]; choices: readonly { id: string; name: string }[] };
};

const nothing = { net: 0, low: 0, high: 0, givenA: 0, givenB: 0, promisedA: 0, promisedB: 0 };

const choices = onceFor<BalanceModel["sides"]["choices"]>();

/** Everybody who can be a side, by name. */
const choicesOf = (dossier: Dossier) =>
  choices(dossier.tables, dossier.language, () =>
    involvedActors(dossier.tables)
      .map((id) => ({ id, name: actorName(dossier, id) }))
      .sort((p, q) => (p.name < q.name ? -1 : 1)),
  );

/** The balance of two sides up to a date, seen from side B: above zero B has received more than it gave. */
export function balanceModel(
  dossier: Dossier,
  options: Values<typeof balanceOptions>,
  width: number,
): BalanceModel {
  const { settings } = dossier;
  const words = wordsOf(dossier);
  const { say, date, signed } = words;
  const { as_of: asOf, a, b, weighting, coding, kind, verifiable } = options;
  const { entries, known, full, stretch, steps, marks, rows, ledger, title, only, firm, twice } = subjectOf(
    dossier,
    options,
  );
  const { from, to } = stretch;
  const series: SeriesPoint[] = [
    { ...nothing, ...pointAt(full, from), day: from },
    ...full.filter(({ day }) => day > from),
  ];
  const now = series.at(-1) as SeriesPoint;

  const paints = { a: actorPaints(settings, a[0] ?? ""), b: actorPaints(settings, b[0] ?? "") };
  const inks = { a: paints.a.ink, b: paints.b.ink };
  const tight = (side: readonly string[]) => words.list(side.map((id) => tightName(dossier, id)));
  const names = { a: tight(a), b: tight(b) };
  const placed = layout({ words, series, from, to, asOf, names, width });
  const { x, left, right, page, wide, headed, netHeight, ends } = placed;
  const drawn = { series, x, from, to, left, end: x(dayNumber(asOf)), width, inks };
  const [nameA, nameB] = [sideInText(dossier, a), sideInText(dossier, b)];
  const both = { a: nameA, b: nameB };
  const size = sizeInWords(words, weighting, coding).short;
  const told = { ...both, day: date(asOf), net: signed(now.net), size, firm: firm.sentence };
  return {
    title,
    sub: subOf({ dossier, a, b, asOf, weighting, coding, only, page, width }),
    alt: only ? say("balance.alt_only", { ...told, only }) : say("balance.alt", told),
    source: say("balance.source", { count: known.length }),
    width,
    height: headed + netHeight + (wide ? 300 : 0),
    marks,
    empty:
      entries.length === 0
        ? say("balance.empty", {
            ...both,
            what: countedInWords(words, options, "concession") ?? say("balance.concession"),
          })
        : known.length === 0
          ? only
            ? say("balance.empty_yet_only", { ...both, day: date(asOf), only })
            : say("balance.empty_yet", { ...both, day: date(asOf) })
          : isWeightless(known, weighting)
            ? say("balance.weightless")
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
    gross: wide ? gross({ ...drawn, words, top: headed + netHeight + 20, height: 280, names: ends }) : null,
    heading: wide ? headingOf(words, ends, width) : [],
    colors: { a: paints.a.fill, b: paints.b.fill },
    inks,
    firm: { ...firm, names },
    ledger,
    rows,
    weighting,
    coding,
    counted: { kind, verifiable },
    twice,
    sides: { a, b, choices: choicesOf(dossier) },
  };
}
