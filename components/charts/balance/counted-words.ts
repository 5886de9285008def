import type { Coding } from "@/lib/measures/coding";
import type { Counted, Verifiability } from "@/lib/measures/counted";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import type { ConcessionRow } from "@/lib/tables/concessions";
import { listInWords } from "@/lib/words/numbers";

const seen: Readonly<Record<Verifiability, string>> = {
  yes: "verifiable",
  partly: "partly verifiable",
  no: "unverifiable",
};

/** Which concessions count, as a noun: "verifiable security concessions"; null where all do. */
export function countedInWords({ kind, verifiable }: Counted): string | null {
  if (!kind && !verifiable) return null;
  const sight = verifiable?.map((word) => seen[word]).join(" or ");
  return [sight, kind && listInWords(kind), "concessions"].filter(Boolean).join(" ");
}

/** What a finding is bound to beside the date: some concessions alone, the reader's own weights, the second coding. */
export type Bound = { only: string | null; weighting?: Weighting; coding?: Coding };

/** The same in front of a sentence that holds only so: "by security concessions alone, in the second coding, ". */
export const boundTo = ({ only, weighting = "coded", coding = "first" }: Bound) =>
  [
    only && `by ${only} alone`,
    typeof weighting !== "string" && "under own weights",
    coding === "second" && "in the second coding",
  ]
    .filter(Boolean)
    .map((words) => `${words}, `)
    .join("");

/** Whether the weights of a reader leave every one of some concessions without a point. */
export const isWeightless = (
  entries: readonly { concession: ConcessionRow }[],
  weighting: Weighting,
): boolean => {
  const size = sizeOf(weighting);
  return entries.length > 0 && entries.every(({ concession }) => size(concession) === 0);
};

/** What stands in the place of a drawing where it does. */
export const weightlessText =
  "The chosen weights make every concession count for nothing. Give one kind a weight above zero to see what counts.";
