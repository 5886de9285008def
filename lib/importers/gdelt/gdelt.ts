import { dayOf } from "../day-of";
import { goldsteinOf } from "../goldstein";
import { type Importer, type ReadRow, WrongFile } from "../importer";

/**
 * The event exports of GDELT: 57 columns in the reduced historical files of 1.0, 58 in its daily ones (the source's
 * address is the last), 61 in 2.0. What is read stands at the same place in all.
 * Source: GDELT Event Codebook 2.0 and 1.03.
 */
const layouts: Readonly<Record<number, { url: number | null }>> = {
  57: { url: null },
  58: { url: 57 },
  61: { url: 60 },
};
const at = {
  id: 0,
  day: 1,
  initiator: 5,
  recipient: 15,
  code: 26,
  base: 27,
  root: 28,
  mentions: 31,
} as const;

/** Where the cells of a row begin, and where the last one ends; the same list each time, the next row takes it over. */
const starts: number[] = [];

/** Finds the cells of a row, of which a ninth is asked for: to cut out all of them costs as much as the rest. */
function countCells(text: string): number {
  let cells = 0;
  let start = 0;
  for (let end = text.indexOf("\t"); end !== -1; end = text.indexOf("\t", start)) {
    starts[cells++] = start;
    start = end + 1;
  }
  starts[cells++] = start;
  starts[cells] = text.length + 1;
  return cells;
}

const found = (text: string) => `found "${text.slice(0, 40)}"`;

/** A CAMEO code with its base and root as the file has them: spreadsheets lose their leading zeros. */
function wrongCode(code: string, base: string, root: string): string | null {
  if (!/^\d{2}$/.test(root) || !code.startsWith(base) || !base.startsWith(root))
    return `CAMEO code, base and root do not agree (a spreadsheet may have lost a leading zero): ${found(`${code} ${base} ${root}`)}`;
  return goldsteinOf(code) === undefined ? `unknown CAMEO code: ${found(code)}` : null;
}

function readRow(text: string, columns: number, url: number | null): ReadRow {
  const cells = countCells(text);
  if (cells !== columns) return { rejected: `a row of ${cells} columns in a file of ${columns}` };
  const cell = (place: number) => text.slice(starts[place], (starts[place + 1] ?? 0) - 1);
  const [sourceId, code] = [cell(at.id), cell(at.code)];
  if (!/^\d{1,19}$/.test(sourceId))
    return { rejected: `GLOBALEVENTID: ${found(sourceId)}, expected a number` };
  const day = dayOf(cell(at.day));
  if (!day) return { rejected: `SQLDATE: ${found(cell(at.day))}, expected a day such as 20190425` };
  const wrong = wrongCode(code, cell(at.base), cell(at.root));
  if (wrong) return { rejected: wrong };
  const mentions = cell(at.mentions);
  if (!/^\d{1,9}$/.test(mentions)) return { rejected: `NumMentions: ${found(mentions)}, expected a number` };
  return {
    event: {
      sourceId,
      day,
      initiatorCode: cell(at.initiator),
      recipientCode: cell(at.recipient),
      cameoCode: code,
      mentions: Number(mentions),
      url: url === null ? null : cell(url) || null,
    },
  };
}

export const gdelt: Importer = {
  id: "gdelt",
  title: "GDELT event exports (1.0 and 2.0)",
  hasHeader: false,
  open(firstLine) {
    const columns = firstLine.split("\t").length;
    const layout = layouts[columns];
    if (!layout)
      throw new WrongFile(
        `the first row has ${columns} tab-separated column${columns === 1 ? "" : "s"}; expected 61 (GDELT 2.0), 58 or 57 (GDELT 1.0)`,
      );
    return { read: (text) => readRow(text, columns, layout.url) };
  },
};
