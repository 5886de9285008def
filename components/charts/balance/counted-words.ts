import type { Coding } from "@/lib/measures/coding";
import type { Counted } from "@/lib/measures/counted";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import type { ConcessionRow } from "@/lib/tables/concessions";
import { capital } from "@/lib/words/capital";
import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";

/** Which concessions count, as a noun: "verifiable security concessions"; null where all do. */
export function countedInWords(
  words: Words,
  { kind, verifiable }: Counted,
  noun: "concession" | "concessions" = "concessions",
): string | null {
  const { say, list } = words;
  const concessions = say(`balance.${noun}`);
  const kinds = kind && list(kind.map((name) => kindWord(words, "concession_kind", name)));
  const sight = verifiable
    ?.map((word) => say(`balance.sight_${word}`))
    .reduce((first, next) => say("balance.sight_or", { first, next }));
  if (sight && kinds) return say("balance.counted_both", { sight, kinds, concessions });
  if (sight) return say("balance.counted_sight", { sight, concessions });
  return kinds ? say("balance.counted_kinds", { kinds, concessions }) : null;
}

/** What a finding is bound to beside the date: some concessions alone, the reader's own weights, the second coding. */
export type Bound = { only: string | null; weighting?: Weighting; coding?: Coding };

/** A sentence with that in front of it: "By security concessions alone, in the second coding, …". */
export function boundTo(
  { say }: Words,
  { only, weighting = "coded", coding = "first" }: Bound,
  sentence: string,
): string {
  const parts = [
    only && say("balance.bound_only", { only }),
    typeof weighting !== "string" && say("balance.bound_own"),
    coding === "second" && say("balance.bound_second"),
  ].filter((part) => typeof part === "string");
  if (parts.length === 0) return capital(sentence);
  const bounds = parts.reduce((first, next) => say("balance.bounds", { first, next }));
  return capital(say("balance.bound", { bounds, sentence }));
}

/** Whether the weights of a reader leave every one of some concessions without a point. */
export const isWeightless = (
  entries: readonly { concession: ConcessionRow }[],
  weighting: Weighting,
): boolean => {
  const size = sizeOf(weighting);
  return entries.length > 0 && entries.every(({ concession }) => size(concession) === 0);
};
