import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { DossierProblem } from "./problem";

/** A record of a table as text, with the line on which it begins. */
export type TextRecord = { line: number; cells: Readonly<Record<string, string>> };
type ParsedRecord = { record: string[]; info: { lines: number } };

const largestRecord = 1_000_000;

/** A file's text with newlines of one kind, so that lines count and a folder edited on Windows is the same folder. */
async function* textOf(file: string) {
  let held = "";
  for await (const chunk of createReadStream(file, "utf8")) {
    const text = held + chunk;
    held = text.endsWith("\r") ? "\r" : "";
    yield (held ? text.slice(0, -1) : text).replaceAll("\r\n", "\n");
  }
  if (held) yield held;
}

function csvProblem(name: string, error: CsvError): DossierProblem {
  const row = Number(error.lines) || null;
  const place = { file: name, row, column: null };
  switch (error.code) {
    case "CSV_MAX_RECORD_SIZE":
      return { ...place, found: "a longer row", expected: `rows of at most ${largestRecord} bytes` };
    case "CSV_QUOTE_NOT_CLOSED":
      return { ...place, found: "a quote that never closes", expected: 'a closing " (RFC 4180)' };
    default:
      return {
        ...place,
        found: 'a " inside a cell',
        expected: 'cells with a quote in quotes, and the quote doubled: "a ""word"" here" (RFC 4180)',
      };
  }
}

/** Records that are handed over together. */
const batch = 1_000;

/**
 * Streams the rows of a CSV file, batch by batch. `onHeader` says whether the rows can be read under that header.
 * What it returns in the end is false where a row could not be read, so that nothing is concluded from its absence.
 */
export async function* readRecords(
  file: string,
  name: string,
  onHeader: (header: string[]) => boolean,
  problems: DossierProblem[],
): AsyncGenerator<TextRecord[], boolean> {
  let records: TextRecord[] = [];
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: largestRecord,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(textOf(file));
  // Errors reach the loop below through the parser.
  pipeline(source, parser, () => undefined);
  let header: string[] | null = null;
  let whole = true;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      if (header === null) {
        header = record;
        if (!onHeader(header)) return false;
        continue;
      }
      const columns: string[] = header;
      const line = info.lines - record.join("").split("\n").length + 1;
      if (record.length === columns.length) {
        const cells = Object.fromEntries(record.map((cell, place) => [columns[place] ?? "", cell]));
        records.push({ line, cells });
        if (records.length < batch) continue;
        yield records;
        records = [];
        continue;
      }
      whole = false;
      const expected = `${columns.length} cells, as in the header; a comma inside a cell needs quotes around the cell`;
      problems.push({ file: name, row: line, column: null, found: `${record.length} cells`, expected });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(csvProblem(name, error));
    whole = false;
  } finally {
    source.destroy();
  }
  if (records.length > 0) yield records;
  if (header !== null || !whole) return whole;
  problems.push({ file: name, row: null, column: null, found: "an empty file", expected: "a header row" });
  return false;
}
