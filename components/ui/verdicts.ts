import { paint } from "@/lib/look/tokens";
import type { ClaimRow } from "@/lib/tables/claims";

/** The five classes of verdict in the order of the claims page: the paint of a bar and of text, and whether their sign
 * stands on a full ground. */
export const verdicts = [
  {
    id: "supported",
    sign: "✓",
    color: paint("tone-7"),
    ink: paint("tone-7"),
    filled: true,
  },
  {
    id: "limited",
    sign: "✓",
    color: paint("tone-6"),
    ink: paint("tone-7"),
    filled: false,
  },
  {
    id: "wrong",
    sign: "×",
    color: paint("restricted"),
    ink: paint("restricted"),
    filled: false,
  },
  {
    id: "forecast",
    sign: "→",
    color: paint("blue"),
    ink: paint("link"),
    filled: false,
  },
  {
    id: "opinion",
    sign: "–",
    color: paint("other"),
    ink: paint("muted"),
    filled: false,
  },
] as const;

export const claimsWith = (claims: readonly ClaimRow[], verdict: string) =>
  claims.filter((claim) => claim.verdict === verdict);
