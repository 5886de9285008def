import type { Dossier } from "../dossier/dossier";
import { onceFor } from "../measures/once-for";
import { type Entry, entriesOf } from "./entries";
import { fold } from "./fold";
import { nearestWords } from "./near";

export type Found = Omit<Entry, "also" | "names" | "about">;
type Folded = { entry: Entry; names: readonly string[]; text: string; about: readonly string[] };
/** Entries, the distinct texts of what they are about, and the words of their names, which few readers need. */
type Index = { entries: readonly Folded[]; abouts: readonly string[]; words: () => ReadonlySet<string> };

const known = onceFor<Index>();

function indexOf(entries: readonly Entry[]): Index {
  const abouts = new Map<string, string>();
  const shared = (text: string) => {
    const one = abouts.get(text) ?? fold(text);
    abouts.set(text, one);
    return one;
  };
  const folded = entries.map((entry): Folded => {
    const names = [...new Set([entry.title, ...(entry.names ?? [])].map(fold))];
    const text = [...names, fold(entry.also), fold(entry.detail)].join(" ");
    return { entry, names, text, about: (entry.about ?? []).map(shared) };
  });
  let words: ReadonlySet<string> | undefined;
  return {
    entries: folded,
    abouts: [...new Set(abouts.values())],
    words: () => {
      words ??= new Set(
        folded.flatMap(({ names }) => names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))),
      );
      return words;
    },
  };
}

/** In how many ways words are read anew at most. */
const mostWays = 4;

/**
 * How well an entry answers: 0 where one of its names is what was asked, 4 where only its other words hold it, 5
 * where they do not hold it all and it is about what is called so.
 */
function distance({ names, text }: Folded, asked: string, words: readonly string[]): number {
  if (names.includes(asked)) return 0;
  if (names.some((name) => name.startsWith(asked))) return 1;
  if (names.some((name) => ` ${name}`.includes(` ${asked}`)) || ` ${text} `.includes(` ${asked} `)) return 2;
  if (names.some((name) => name.includes(asked))) return 3;
  return words.every((word) => text.includes(word)) ? 4 : 5;
}

/** All that hold each word, or are about something whose name holds it; the closest first. */
function closest(indexes: readonly Index[], words: readonly string[]): readonly Folded[] {
  const asked = words.join(" ");
  const abouts = words.map(
    (word) => new Set(indexes.flatMap(({ abouts }) => abouts.filter((one) => one.includes(word)))),
  );
  const byDistance: Folded[][] = Array.from({ length: 6 }, () => []);
  for (const { entries } of indexes)
    for (const one of entries)
      if (
        words.every((word, at) => one.text.includes(word) || one.about.some((text) => abouts[at]?.has(text)))
      )
        byDistance[distance(one, asked, words)]?.push(one);
  return byDistance.flat();
}

/** The same words as they may have been meant, where a slip of the pen keeps them from being found. */
function meant(indexes: readonly Index[], words: readonly string[]): readonly string[][] {
  const written = new Set(indexes.flatMap(({ words }) => [...words()]));
  return words.reduce<string[][]>(
    (ways, word) => {
      const others = written.has(word) ? [word] : [...nearestWords(word, written), word].slice(0, mostWays);
      return ways.flatMap((way) => others.map((other) => [...way, other])).slice(0, mostWays);
    },
    [[]],
  );
}

/**
 * Everything that holds each of the words asked for, in any order, whatever its case and accents, by names in
 * every language; the closest first, among equals in the order of the kinds. Where nothing holds them, what holds
 * known words that differ from them by a letter or two, and `near` says so. `more` adds what is not in the dossier's
 * tables, such as its charts.
 */
export function search(
  dossier: Dossier,
  text: string,
  { limit, more = [] }: { limit: number; more?: readonly Entry[] },
): { found: readonly Found[]; total: number; near?: true } {
  const asked = fold(text);
  if (asked === "") return { found: [], total: 0 };
  const indexes = [
    indexOf(more),
    known(dossier.tables, `${dossier.address} ${dossier.language} ${dossier.coded?.version ?? ""}`, () =>
      indexOf(entriesOf(dossier)),
    ),
  ];
  const words = asked.split(" ");
  const answer = (hits: readonly Folded[]) => ({
    found: hits
      .slice(0, limit)
      .map(({ entry: { kind, title, detail, href } }): Found => ({ kind, title, detail, href })),
    total: hits.length,
  });
  const hits = closest(indexes, words);
  if (hits.length > 0) return answer(hits);
  for (const way of meant(indexes, words)) {
    const instead = closest(indexes, way);
    if (instead.length > 0) return { ...answer(instead), near: true };
  }
  return { found: [], total: 0 };
}
