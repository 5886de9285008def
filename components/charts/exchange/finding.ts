import type { Dossier } from "@/lib/dossier/dossier";
import type { Exchange } from "@/lib/measures/exchanges";
import { nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { decimal, listInWords } from "@/lib/words/numbers";
import { type Bound, boundTo } from "../balance/counted-words";

/** The pairs of which the finding speaks: those that gave the most, as it is printed, where they are few. */
export function namedPairs(found: readonly Exchange[]): readonly Exchange[] {
  const most = Math.max(0, ...found.map(({ given }) => given));
  const top = found.filter(({ given }) => given > 0 && decimal(given) === decimal(most));
  return top.length > 3 ? [] : top;
}

/** Who had given whom the most, and what came back: the sentence above the matrix. */
export function exchangeFinding(
  dossier: Dossier,
  found: readonly Exchange[],
  bound: Bound & { isWeightless?: boolean },
): string {
  const name = (id: string) => nameInText(dossier, id);
  const say = (sentence: string) => capital(`${boundTo(bound)}${sentence}`);
  const most = Math.max(0, ...found.map(({ given }) => given));
  if (bound.isWeightless) return say("nothing counts: all that was promised is of kinds weighed zero");
  if (most === 0) return say("nothing stood delivered between any two actors");
  if (most < 0.05) return say("less than a tenth of a point stood delivered between any two actors");
  const top = namedPairs(found);
  const [first, second] = top;
  const tied = found.filter(({ given }) => decimal(given) === decimal(most)).length;
  if (!first) return say(`${tied} pairs tie for the most given, ${decimal(most)} points each`);
  const isBack = ({ giver, receiver }: Exchange) => giver === first.receiver && receiver === first.giver;
  if (top.length === 2 && second && isBack(second))
    return say(
      `${name(first.giver)} and ${name(first.receiver)} had given each other the most, ${decimal(most)} points each way`,
    );
  if (top.length > 1) {
    const pairs = top.map(({ giver, receiver }) => `${name(giver)} had given ${name(receiver)}`);
    return say(`${listInWords(pairs)} the most, ${decimal(most)} points each`);
  }
  const back = found.find(isBack)?.given ?? 0;
  return say(
    `${name(first.giver)} had given ${name(first.receiver)} the most, ${decimal(most)} points, against ${back === 0 ? "nothing" : decimal(back)} in return`,
  );
}
