import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { brokerage } from "@/lib/measures/brokerage";
import { frustration } from "@/lib/measures/camps";
import type { Tie } from "@/lib/measures/relations";
import { triads } from "@/lib/measures/triads";
import { nameInText, tightName } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";

/** What the signs of the ties say, in words: unbalanced triads, how far from two clear camps, who brokers. */
export function networkReading(
  dossier: Dossier,
  ties: readonly Tie[],
): { triads: string[]; structure: string } {
  const { say, inWords, sentences } = wordsOf(dossier);
  const unbalanced = triads(ties).filter(({ balanced }) => !balanced);
  const { flips, exact } = frustration(ties);
  const how = say(exact ? "network.every_split" : "network.one_split");
  const camps =
    flips === 0
      ? say("network.two_camps", { how })
      : say("network.flips", { count: flips, number: capital(inWords(flips)), how });
  const scores = [...brokerage(ties)].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const [broker, second] = scores;
  const alone = broker && broker[1] > 0 && broker[1] - (second?.[1] ?? 0) > 1e-9;
  return {
    triads: unbalanced.map(({ actors }) => actors.map((id) => tightName(dossier, id)).join(" – ")),
    structure: sentences([
      camps,
      alone
        ? say("network.broker", { name: capital(nameInText(dossier, broker[0])) })
        : say("network.no_broker"),
    ]),
  };
}
