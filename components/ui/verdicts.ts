import { paint } from "@/lib/look/tokens";
import type { ClaimRow } from "@/lib/tables/claims";

/** The five classes of verdict in the order of the claims page, with their words (short in a control), the paint of a bar
 * and of text, and whether their sign stands on a full ground. */
export const verdicts = [
  {
    id: "supported",
    title: "Supported",
    short: "Supported",
    sign: "✓",
    color: paint("tone-7"),
    ink: paint("tone-7"),
    filled: true,
  },
  {
    id: "limited",
    title: "Supported with limits",
    short: "With limits",
    sign: "✓",
    color: paint("tone-6"),
    ink: paint("tone-7"),
    filled: false,
  },
  {
    id: "wrong",
    title: "Wrong or disputed in a detail",
    short: "Wrong or disputed",
    sign: "×",
    color: paint("restricted"),
    ink: paint("restricted"),
    filled: false,
  },
  {
    id: "forecast",
    title: "Forecast, judged later",
    short: "Forecast",
    sign: "→",
    color: paint("blue"),
    ink: paint("link"),
    filled: false,
  },
  {
    id: "opinion",
    title: "Opinion, not checkable",
    short: "Opinion",
    sign: "–",
    color: paint("other"),
    ink: paint("muted"),
    filled: false,
  },
] as const;

export const claimsWith = (claims: readonly ClaimRow[], verdict: string) =>
  claims.filter((claim) => claim.verdict === verdict);
