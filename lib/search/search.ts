import type { Dossier } from "../dossier/dossier";
import { onceFor } from "../measures/once-for";
import { type Entry, entriesOf } from "./entries";
import { fold } from "./fold";

export type Found = Omit<Entry, "also" | "names">;
type Folded = { entry: Entry; names: readonly string[]; text: string };

const known = onceFor<readonly Folded[]>();

const folded = (entries: readonly Entry[]) =>
  entries.map((entry): Folded => {
    const names = [entry.title, ...(entry.names ?? [])].map(fold);
    return { entry, names, text: [...names, fold(entry.also), fold(entry.detail)].join(" ") };
  });

/** How well an entry answers: 0 where one of its names is what was asked, 4 where only its other words hold it. */
function distance({ names, text }: Folded, asked: string): number {
  if (names.includes(asked)) return 0;
  if (names.some((name) => name.startsWith(asked))) return 1;
  if (names.some((name) => ` ${name}`.includes(` ${asked}`)) || ` ${text} `.includes(` ${asked} `)) return 2;
  return names.some((name) => name.includes(asked)) ? 3 : 4;
}

/**
 * Everything that holds each of the words asked for, in any order, whatever its case and accents, by names in
 * every language; the closest first, among equals in the order of the kinds. `more` adds what is not in the
 * dossier's tables, such as its charts.
 */
export function search(
  dossier: Dossier,
  text: string,
  { limit, more = [] }: { limit: number; more?: readonly Entry[] },
): { found: readonly Found[]; total: number } {
  const asked = fold(text);
  if (asked === "") return { found: [], total: 0 };
  const words = asked.split(" ");
  const all = [
    ...folded(more),
    ...known(dossier.tables, `${dossier.address} ${dossier.language} ${dossier.coded?.version ?? ""}`, () =>
      folded(entriesOf(dossier)),
    ),
  ];
  const hits = all
    .filter((one) => words.every((word) => one.text.includes(word)))
    .map((one) => ({ one, far: distance(one, asked) }))
    .sort((a, b) => a.far - b.far);
  const found = hits.slice(0, limit).map(({ one: { entry } }): Found => {
    const { kind, title, detail, href } = entry;
    return { kind, title, detail, href };
  });
  return { found, total: hits.length };
}
