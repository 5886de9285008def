import type { Dossier } from "@/lib/dossier/dossier";
import { brokerage } from "@/lib/measures/brokerage";
import { frustration } from "@/lib/measures/camps";
import type { Tie } from "@/lib/measures/relations";
import { triads } from "@/lib/measures/triads";
import { nameInText, tightName } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { inWords } from "@/lib/words/numbers";

/** What the signs of the ties say, in words: unbalanced triads, how far from two clear camps, who brokers. */
export function networkReading(
  dossier: Dossier,
  ties: readonly Tie[],
): { triads: string[]; structure: string } {
  const unbalanced = triads(ties).filter(({ balanced }) => !balanced);
  const { flips, exact } = frustration(ties);
  const how = exact ? "every split was tried" : "found by improving one split, so perhaps fewer would do";
  const camps =
    flips === 0
      ? "No tie stands across two clear camps"
      : `${capital(inWords(flips))} ${flips === 1 ? "tie" : "ties"} would have to change sign for two clear camps`;
  const scores = [...brokerage(ties)].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const [broker, second] = scores;
  const alone = broker && broker[1] > 0 && broker[1] - (second?.[1] ?? 0) > 1e-9;
  return {
    triads: unbalanced.map(({ actors }) => actors.map((id) => tightName(dossier, id)).join(" – ")),
    structure: [
      `${camps} (${how}).`,
      alone
        ? `${capital(nameInText(dossier, broker[0]))} lies on more of the shortest friendly paths than anybody else.`
        : "Nobody alone lies on most of the shortest friendly paths.",
    ].join(" "),
  };
}
