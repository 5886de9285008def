import { paint } from "@/lib/look/tokens";
import type { ClaimRow } from "@/lib/tables/claims";

/** The five classes of verdict in the order of the claims page, with their words and paints. */
export const verdicts = [
  { id: "supported", title: "Supported", sign: "✓", color: paint("tone-7") },
  { id: "limited", title: "Supported with limits", sign: "✓", color: paint("tone-6") },
  { id: "wrong", title: "Wrong or disputed in a detail", sign: "×", color: paint("restricted") },
  { id: "forecast", title: "Forecast, judged later", sign: "→", color: paint("blue") },
  { id: "opinion", title: "Opinion, not checkable", sign: "–", color: paint("other") },
] as const;

export const claimsWith = (claims: readonly ClaimRow[], verdict: string) =>
  claims.filter((claim) => claim.verdict === verdict);
