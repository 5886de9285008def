/** One thing wrong in a dossier folder: where, what was found, what was expected. */
export type DossierProblem = {
  file: string;
  /** Line of the file on which the row begins, the header being 1; null where the whole file is meant. */
  row: number | null;
  column: string | null;
  found: string;
  expected: string;
};

/** The value in short: a cell may be a megabyte. */
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A problem as one line of text. */
export function problemInWords({ file, row, column, found, expected }: DossierProblem): string {
  const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
  return `${place.filter(Boolean).join(", ")}: found ${JSON.stringify(shorten(found))}, expected ${expected}`;
}
