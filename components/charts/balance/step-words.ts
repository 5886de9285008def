import type { ConcessionStepRow } from "@/lib/tables/concession-steps";
import { capital } from "@/lib/words/capital";

const degrees: Readonly<Record<ConcessionStepRow["degree"], string>> = {
  none: "nothing delivered",
  minimal: "a third delivered",
  intermediate: "two thirds delivered",
  full: "delivered in full",
  lapsed: "the promise lapsed",
  reversed: "what was given is taken back",
};

/** A step in words: the compilers' own and what it means for the sum. */
export const stepInWords = ({ wording, degree }: ConcessionStepRow) =>
  `${capital(wording.replace("_", " "))}: ${degrees[degree]}`;
