import type { FileResult } from "../importers/import-events";
import { sumsOf } from "../importers/tally";

const listed = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, number]) => `    ${number} ${reason}`);

/** What became of a file's rows, line by line. */
export function reportEvents(result: FileResult): string[] {
  if (result.kind === "failed") return [`${result.file}: nothing was imported: ${result.message}`];
  const { file, kind, tally } = result;
  const { read, kept, known, filtered, rejected } = sumsOf(tally);
  return [
    kind === "unchanged"
      ? `${file}: imported before; nothing changed`
      : `${file}: read ${read} = kept ${kept} + known ${known} + left out ${filtered} + refused ${rejected}`,
    ...(kind === "unchanged" ? [] : [...listed(tally.filtered), ...listed(tally.rejected)]),
  ];
}
