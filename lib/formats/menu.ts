import type { AnyDataset } from "../datasets/dataset";
import type { Words } from "../words/words";
import type { Format } from "./format";
import { formatIn } from "./format-in";
import { formatsFor } from "./formats";

/** A line of a download menu: a format, or a format with options of its own set. */
export type MenuLine = { format: Format; title: string; forWhom: string; query: string };

/** What a menu offers of a dataset: every format, and what the format itself offers beside. */
export function menuOf(dataset: AnyDataset, words: Words): MenuLine[] {
  const lines = formatsFor(dataset).flatMap((format) => [
    { format, title: format.title, forWhom: format.forWhom, query: "" },
    ...(format.offers ?? []).map(({ title, forWhom, values }) => {
      const written = Object.entries(values).map(([name, value]) => `${name}=${value}`);
      return { format, title, forWhom, query: written.join("&") };
    }),
  ]);
  return lines.map((line) => formatIn(words, line));
}
