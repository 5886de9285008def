import type { ConcessionState } from "@/lib/measures/concession-state";
import type { ConcessionStepRow } from "@/lib/tables/concession-steps";
import { capital } from "@/lib/words/capital";
import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";

/** A step in words: the compilers' own and what it means for the sum. */
export const stepInWords = (words: Words, { wording, degree }: ConcessionStepRow) =>
  capital(
    words.say("balance.step", {
      wording: kindWord(words, "wording", wording),
      degree: words.say(`balance.step_${degree}`),
    }),
  );

/** Where a concession stands, in words; one that fell says how, in its last step's own word. */
export function stateInWords(words: Words, { state, delivered, wording }: ConcessionState): string {
  const { say } = words;
  const fate = wording ? kindWord(words, "wording", wording) : kindWord(words, "concession_state", state);
  switch (state) {
    case "not_yet":
      return say("balance.state_not_yet");
    case "partly":
      return say(delivered > 0.5 ? "balance.state_mostly" : "balance.state_partly");
    case "lapsed":
      return delivered > 0 ? say("balance.state_partly_then", { fate }) : fate;
    case "reversed":
      return fate;
    default:
      return kindWord(words, "concession_state", state);
  }
}
