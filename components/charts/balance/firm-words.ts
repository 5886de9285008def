import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { DatedEntry } from "@/lib/measures/balance";
import { type Firmness, thresholds, turningKind } from "@/lib/measures/firmness";
import type { Weighting } from "@/lib/measures/weighting";
import { sideInText } from "@/lib/words/actors";
import type { Words } from "@/lib/words/words";
import { type Bound, boundTo } from "./counted-words";
import { numberOf } from "./finding";

type Given = Omit<Bound, "weighting"> & {
  a: readonly string[];
  b: readonly string[];
  firm: Firmness;
  isWeightless?: boolean;
};

const grades = { Firm: "firm", "Fairly firm": "fairly", "Not firm": "not" } as const;

/** A grade of firmness in words. */
export const gradeInWords = ({ say }: Words, grade: Firmness["grade"]) =>
  say(`balance.grade_${grades[grade]}`);

/** How many of the weightings agree: of the named ones, and of the random ones. */
function agreeing({ say, count, inWords }: Words, { named, namedAgree, random, randomAgree }: Firmness) {
  const [every, thousand] = [{ all: inWords(named.length) }, { all: count(random.length) }];
  return {
    named:
      namedAgree === named.length
        ? say("balance.named_all", every)
        : namedAgree === 0
          ? say("balance.named_none", every)
          : say("balance.named_some", { ...every, some: inWords(namedAgree) }),
    random:
      randomAgree === random.length
        ? say("balance.random_all", thousand)
        : say("balance.random_some", { ...thousand, some: count(randomAgree) }),
  };
}

/** How firm the finding is, in one sentence that begins with its grade. */
export function firmSentence(dossier: Dossier, { a, b, firm, isWeightless, ...bound }: Given): string {
  const words = wordsOf(dossier);
  const { say } = words;
  const { ahead, grade, named, namedAgree, random, randomAgree } = firm;
  if (isWeightless) return say("balance.weightless_firm");
  if (named.every(({ balance }) => balance === 0) && firm.kinds === 0)
    return boundTo(words, bound, say("balance.tells_nothing"));
  const graded = (sentence: string) =>
    say("balance.graded", {
      grade: gradeInWords(words, grade),
      sentence: boundTo(words, bound, sentence),
    });
  const counts = agreeing(words, firm);
  if (ahead === 0) {
    const isEvenEverywhere = namedAgree === named.length && randomAgree === random.length;
    return graded(isEvenEverywhere ? say("balance.even_everywhere") : say("balance.even_here", counts));
  }
  const side = ahead > 0 ? b : a;
  const name = sideInText(dossier, side);
  if (firm.kinds === 1)
    return graded(say(`balance.ahead_kind_${numberOf(side)}`, { name, named: counts.named }));
  const isBut = grade === "Not firm" && namedAgree > named.length / 2;
  return graded(say(`balance.ahead_${isBut ? "but" : "and"}_${numberOf(side)}`, { name, ...counts }));
}

/** From where on a finding is called firm, in words. */
export const thresholdSentence = ({ say, inWords, percent }: Words) =>
  say("balance.thresholds", {
    firm: inWords(thresholds.firm.named),
    firm_share: percent(thresholds.firm.random),
    fairly: inWords(thresholds.fairly.named),
    fairly_share: percent(thresholds.fairly.random),
  });

/** Which one change of opinion would turn the sign, in a sentence; null where none within 0–3 would. */
export function turningSentence(
  { say, decimal }: Words,
  entries: readonly DatedEntry[],
  chosen: Weighting,
): string | null {
  const turn = turningKind(entries, chosen);
  if (!turn) return null;
  const acts = say(`balance.acts_${turn.kind}`);
  if (turn.factor < 0.05) return say("balance.turn_without", { acts });
  const times = decimal(turn.factor);
  return say(turn.factor > 1 ? "balance.turn_more" : "balance.turn_less", { acts, times });
}
