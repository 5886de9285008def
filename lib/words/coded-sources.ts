import type { Coded } from "../dossier/dossier";
import type { Words } from "./words";

const names: Readonly<Record<string, string>> = { gdelt: "GDELT", csv: "CSV" };

/** Where machine-coded events are from: "GDELT", "CSV and GDELT". */
export const sourcesInWords = (words: Words, { sources }: Pick<Coded, "sources">): string =>
  words.list(sources.map(({ id }) => names[id] ?? id));
