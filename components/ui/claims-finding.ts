import type { ClaimRow } from "@/lib/tables/claims";
import { inWords } from "@/lib/words/numbers";
import { claimsWith } from "./verdicts";

/** What became of an article's claims, in a sentence without a full stop. */
export function claimsFinding(claims: readonly ClaimRow[]): string {
  const of = (verdict: string) => claimsWith(claims, verdict).length;
  return `Of ${claims.length} claims, ${of("supported")} hold up and ${inWords(of("wrong"))} are wrong or disputed in a detail`;
}
