import type { Dossier } from "@/lib/dossier/dossier";
import type { Tie } from "@/lib/measures/relations";
import { tightName } from "@/lib/words/actors";

type Pair = Pick<Tie, "a" | "b">;

/** What to call a pair: "US–North Korea", whom the reader names first standing first. */
export const pairNames =
  (dossier: Dossier, actors: readonly string[]) =>
  ({ a, b }: Pair): string =>
    [a, b]
      .sort((x, y) => actors.indexOf(x) - actors.indexOf(y))
      .map((id) => tightName(dossier, id).replace(/^N\. /, "North ").replace(/^S\. /, "South "))
      .join("–");
