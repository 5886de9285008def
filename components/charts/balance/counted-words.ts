import type { Counted, Verifiability } from "@/lib/measures/counted";
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

/** The same in front of a sentence that holds for them alone. */
export const byThemAlone = (only: string | null) => (only ? `by ${only} alone, ` : "");
