import type { Dossier } from "@/lib/dossier/dossier";
import type { Exchange } from "@/lib/measures/exchanges";
import { nameInText } from "@/lib/words/actors";
import { decimal, listInWords } from "@/lib/words/numbers";
import { byThemAlone } from "../balance/counted-words";
import { capital } from "../balance/finding";

/** Who had given whom the most, and what came back: the sentence above the matrix. */
export function exchangeFinding(dossier: Dossier, found: readonly Exchange[], only: string | null): string {
  const name = (id: string) => nameInText(dossier, id);
  const most = Math.max(0, ...found.map(({ given }) => given));
  const say = (sentence: string) => capital(`${byThemAlone(only)}${sentence}`);
  if (most < 0.05) return say("nothing stood delivered between any two actors");
  const top = found.filter(({ given }) => most - given < 1e-9);
  const [first] = top;
  if (!first || top.length > 3)
    return say(`${top.length} pairs share the most given, ${decimal(most)} points each`);
  if (top.length > 1) {
    const pairs = top.map(({ giver, receiver }) => `${name(giver)} to ${name(receiver)}`);
    return say(`the most was given by ${listInWords(pairs)}, ${decimal(most)} points each`);
  }
  const back = found.find(({ giver, receiver }) => giver === first.receiver && receiver === first.giver);
  return say(
    `${name(first.giver)} had given ${name(first.receiver)} the most, ${decimal(most)} points, against ${decimal(back?.given ?? 0)} in return`,
  );
}
