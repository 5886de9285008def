import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Tie } from "@/lib/measures/relations";
import { tightName } from "@/lib/words/actors";

type Pair = Pick<Tie, "a" | "b">;

/** What to call a pair: "US–North Korea", whom the reader names first standing first. */
export function pairNames(dossier: Dossier, actors: readonly string[]): (pair: Pair) => string {
  const { say } = wordsOf(dossier);
  const name = (id: string) => tightName(dossier, id).replace(/^N\. /, "North ").replace(/^S\. /, "South ");
  return ({ a, b }) => {
    const [first = "", second = ""] = [a, b].sort((x, y) => actors.indexOf(x) - actors.indexOf(y)).map(name);
    return say("network.pair", { first, second });
  };
}
