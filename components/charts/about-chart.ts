import type { MessageKey } from "@/lib/words/messages/messages";
import type { Words } from "@/lib/words/words";
import { wordsIn } from "@/lib/words/words-in";

/**
 * What a chart says of itself in a language: its name in menus, what it answers in one sentence, how it is computed in
 * two that a reader could check by hand.
 */
export function aboutChart({ id }: { id: string }, { say }: Words = wordsIn("en")) {
  const of = (part: "name" | "summary" | "explanation") => say(`${id}.${part}` as MessageKey);
  return { name: of("name"), summary: of("summary"), explanation: of("explanation") };
}
