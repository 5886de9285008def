import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { type DatedEntry, type Entry, entriesBetween, knownAt, turned } from "@/lib/measures/balance";
import { countedBy } from "@/lib/measures/counted";
import { type Firmness, firmness } from "@/lib/measures/firmness";
import { onceFor } from "@/lib/measures/once-for";
import { sizeOf } from "@/lib/measures/weighting";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { kindWord } from "@/lib/words/kind-word";
import { tagFor } from "@/lib/words/tag-for";
import type { Words } from "@/lib/words/words";
import type { Mark } from "../chart";
import type { Asked } from "./asked";
import { type CodingWords, codingWords } from "./coding-words";
import { countedInWords, isWeightless } from "./counted-words";
import { balanceFinding, stretchBefore } from "./finding";
import { firmSentence, thresholdSentence, turningSentence } from "./firm-words";
import { type Bin, histogram } from "./histogram";
import { type LedgerColumn, ledgerColumn } from "./ledger-model";
import { balanceSeries, type SeriesPoint } from "./series";
import { stepInWords } from "./step-words";
import { type DatedStep, datedSteps } from "./steps";

/** The stretch of time on the axis: the dossier's period, or what leads up to a date outside of it. */
function stretchOf([start, end]: readonly [string, string], asOf: string, days: readonly string[]) {
  if (asOf >= start) return { from: start, to: asOf > end ? asOf : end };
  return { from: [dateOf(dayNumber(asOf) - 365), ...days].sort()[0] ?? asOf, to: asOf };
}

/** How firm a finding is, in words and as the two small drawings show it. */
export type Firm = {
  sentence: string;
  thresholds: string;
  /** Who was ahead before, and what one change of weights would turn the sign. */
  more: readonly string[];
  named: Firmness["named"];
  bins: readonly Bin[];
  /** Random weightings under which each side is ahead. */
  ahead: { a: number; b: number };
};
export type StepRow = { key: string; date: string; title: string; state: string; net: number };
export type Subject = {
  /** Which concessions count, as a noun; null where all do. */
  only: string | null;
  entries: readonly Entry[];
  /** Those that exist at the date. */
  known: readonly DatedEntry[];
  full: readonly SeriesPoint[];
  /** Every step up to the date, oldest first. */
  steps: readonly DatedStep[];
  /** The days that the axis spans. */
  stretch: { from: string; to: string };
  /** The steps within the stretch, as marks and as rows. */
  marks: readonly Mark[];
  rows: readonly StepRow[];
  ledger: { a: LedgerColumn; b: LedgerColumn; total: number };
  title: string;
  firm: Firm;
  twice: CodingWords | null;
};

const subjects = onceFor<Subject>();

const markOf = (words: Words, { key, concession, step, net }: DatedStep): Mark => {
  const label = words.say("balance.mark", {
    date: words.date(step.date),
    title: concession.title,
    wording: kindWord(words, "wording", step.wording),
    net: words.say("balance.points", { count: Number(Math.abs(net).toFixed(1)), number: words.signed(net) }),
  });
  return {
    key,
    about: [`concession:${concession.id}`, ...(step.event ? [`event:${step.event}`] : [])],
    label,
    lang: tagFor(label, words.language),
  };
};

/** What a balance shows and says whatever its width: entries, series, finding and how firm it is. */
export function subjectOf(dossier: Dossier, asked: Asked): Subject {
  const { as_of: asOf, a, b, weighting, coding, kind, verifiable } = asked;
  const key = JSON.stringify([dossier.language, asOf, a, b, weighting, coding, kind, verifiable]);
  return subjects(dossier.tables, key, () => {
    const entries = entriesBetween(countedBy(dossier.tables, asked), a, b);
    const words = wordsOf(dossier);
    const only = countedInWords(words, asked);
    const known = knownAt(entries, asOf);
    const full = balanceSeries(entries, asOf, weighting);
    const size = sizeOf(weighting);
    const column = (side: readonly string[], seen: readonly DatedEntry[]) =>
      ledgerColumn(
        dossier,
        seen.filter(({ aGives }) => aGives),
        side,
        size,
        asOf,
      );
    const steps = datedSteps(entries, full, asOf, size);
    const days = full.map(({ day }) => day);
    const stretch = stretchOf(dossier.settings.period, asOf, days);
    const shown = steps.filter(({ step }) => firstDay(step.date) >= stretch.from);
    const firm = firmness(known, weighting);
    const bound = { only, weighting, coding, isWeightless: isWeightless(known, weighting) };
    const before = stretchBefore(dossier, asked, full);
    // Of one kind alone there is nothing to weigh against another.
    const isMixed = new Set(known.map(({ concession }) => concession.kind)).size > 1;
    const turning = isMixed ? turningSentence(words, known, weighting) : null;
    return {
      only,
      entries,
      known,
      full,
      steps,
      stretch,
      marks: shown.map((step) => markOf(words, step)),
      rows: shown.map(({ key, concession, step, net }) => ({
        key,
        date: words.shortDate(step.date),
        title: concession.title,
        state: stepInWords(words, step),
        net,
      })),
      ledger: { a: column(a, known), b: column(b, turned(known)), total: known.length },
      title: balanceFinding(dossier, asked, full, bound),
      firm: {
        sentence: firmSentence(dossier, { a, b, firm, only, coding, isWeightless: bound.isWeightless }),
        thresholds: thresholdSentence(words),
        more: [before?.sentence, turning].filter((text): text is string => Boolean(text)),
        named: firm.named,
        bins: histogram(firm.random),
        ahead: {
          a: firm.random.filter((value) => value < 0).length,
          b: firm.random.filter((value) => value > 0).length,
        },
      },
      twice: codingWords(dossier, asked),
    };
  });
}
