import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Exchange } from "@/lib/measures/exchanges";
import { nameInText } from "@/lib/words/actors";
import { type Bound, boundTo } from "../balance/counted-words";

/** A number of points as far as it is printed. */
const printed = (points: number) => points.toFixed(1);

/** The pairs of which the finding speaks: those that gave the most, as it is printed, where they are few. */
export function namedPairs(found: readonly Exchange[]): readonly Exchange[] {
  const most = Math.max(0, ...found.map(({ given }) => given));
  const top = found.filter(({ given }) => given > 0 && printed(given) === printed(most));
  return top.length > 3 ? [] : top;
}

/** Who had given whom the most, and what came back: the sentence above the matrix. */
export function exchangeFinding(
  dossier: Dossier,
  found: readonly Exchange[],
  bound: Bound & { isWeightless?: boolean },
): string {
  const words = wordsOf(dossier);
  const { say, list, decimal } = words;
  const name = (id: string) => nameInText(dossier, id);
  const told = (sentence: string) => boundTo(words, bound, sentence);
  const most = Math.max(0, ...found.map(({ given }) => given));
  if (bound.isWeightless) return told(say("exchange.nothing_counts"));
  if (most === 0) return told(say("exchange.none_delivered"));
  if (most < 0.05) return told(say("exchange.under_tenth"));
  const points = decimal(most);
  const top = namedPairs(found);
  const [first, second] = top;
  const tied = found.filter(({ given }) => printed(given) === printed(most)).length;
  if (!first) return told(say("exchange.tied", { pairs: tied, points }));
  const isBack = ({ giver, receiver }: Exchange) => giver === first.receiver && receiver === first.giver;
  if (top.length === 2 && second && isBack(second))
    return told(say("exchange.each_other", { a: name(first.giver), b: name(first.receiver), points }));
  const names = ({ giver, receiver }: Exchange) => ({ giver: name(giver), receiver: name(receiver) });
  if (top.length > 1) {
    const pairs = list(top.map((pair) => say("exchange.gave", names(pair))));
    return told(say("exchange.several", { pairs, points }));
  }
  const back = found.find(isBack)?.given ?? 0;
  return told(
    back === 0
      ? say("exchange.most_for_nothing", { ...names(first), points })
      : say("exchange.most", { ...names(first), points, back: decimal(back) }),
  );
}
