import type { Dossier } from "@/lib/dossier/dossier";
import type { DatedEntry } from "@/lib/measures/balance";
import { type Firmness, thresholds, turningKind } from "@/lib/measures/firmness";
import type { Weighting } from "@/lib/measures/weighting";
import { sideInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { count, decimal, inWords, percent } from "@/lib/words/numbers";
import { type Bound, boundTo } from "./counted-words";

type Given = Omit<Bound, "weighting"> & {
  a: readonly string[];
  b: readonly string[];
  firm: Firmness;
  isWeightless?: boolean;
};

const isAre = (side: readonly string[]) => (side.length > 1 ? "are" : "is");

/** How firm the finding is, in one sentence that begins with its grade. */
export function firmSentence(dossier: Dossier, { a, b, firm, isWeightless, ...bound }: Given): string {
  const { ahead, grade, named, namedAgree, random, randomAgree } = firm;
  const say = (sentence: string) => `${grade}. ${capital(`${boundTo(bound)}${sentence}`)}`;
  if (isWeightless) return "Under these weights nothing counts, so that nobody can be ahead.";
  const all = named.length;
  const counts = `${namedAgree === all ? `all ${inWords(all)}` : `${inWords(namedAgree)} of ${inWords(all)}`} named weightings`;
  const draws = `${randomAgree === random.length ? "all" : `${count(randomAgree)} of`} ${count(random.length)} random ones`;
  if (named.every(({ balance }) => balance === 0) && firm.kinds === 0)
    return capital(`${boundTo(bound)}nothing tells the two apart, whatever the weighting.`);
  if (ahead === 0) {
    return namedAgree === all && randomAgree === random.length
      ? say("the two are even under every weighting.")
      : say(
          `the two are even here, as is so under ${namedAgree === 0 ? `none of ${inWords(all)} named weightings` : counts} and ${draws}.`,
        );
  }
  const side = ahead > 0 ? b : a;
  const but = grade === "Not firm" && namedAgree > all / 2 ? "but under only" : "and under";
  if (firm.kinds === 1)
    return say(
      `${sideInText(dossier, side)} ${isAre(side)} ahead under ${counts}; random ones cannot tell, since only one kind of concession counts.`,
    );
  return say(`${sideInText(dossier, side)} ${isAre(side)} ahead under ${counts}, ${but} ${draws}.`);
}

/** From where on a finding is called firm, in words. */
export const thresholdSentence = `Firm: ${inWords(thresholds.firm.named)} named weightings and at least ${percent(thresholds.firm.random)} of the random ones agree; fairly firm: ${inWords(thresholds.fairly.named)} and ${percent(thresholds.fairly.random)}.`;

const acts: Readonly<Record<string, string>> = { recognition: "acts of recognition" };

/** Which one change of opinion would turn the sign, in a sentence; null where none within 0–3 would. */
export function turningSentence(entries: readonly DatedEntry[], chosen: Weighting): string | null {
  const turn = turningKind(entries, chosen);
  if (!turn) return null;
  const name = acts[turn.kind] ?? `${turn.kind} acts`;
  const times = `about ${decimal(turn.factor)} times as much`;
  const how = turn.factor > 1 ? `count ${times} or more` : `count only ${times} or less`;
  return turn.factor < 0.05
    ? `Leave out ${name}, and the lead is gone.`
    : `Let ${name} ${how}, and the sign turns.`;
}
