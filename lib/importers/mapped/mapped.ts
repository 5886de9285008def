import { parse } from "csv-parse/sync";
import { z } from "zod";
import { dayOf } from "../day-of";
import { goldsteinOf } from "../goldstein";
import { type Importer, type ReadRow, WrongFile } from "../importer";

/** Which column of a CSV file says what; `initiator` and `recipient` hold CAMEO actor codes. */
export const columnMap = z.strictObject({
  id: z.string(),
  day: z.string(),
  initiator: z.string(),
  recipient: z.string(),
  cameo_code: z.string(),
  goldstein: z.string().optional(),
  mentions: z.string().optional(),
  url: z.string().optional(),
});
export type ColumnMap = z.infer<typeof columnMap>;

const found = (text: string) => `found "${text.slice(0, 40)}"`;
const cellsOf = (text: string): string[] | null => {
  try {
    return (parse(text, { relax_column_count: true }) as string[][])[0] ?? [];
  } catch {
    return null;
  }
};

function eventOf(cell: (name: keyof ColumnMap) => string | null, map: ColumnMap): ReadRow {
  const wrong = (name: keyof ColumnMap, expected: string): ReadRow => ({
    rejected: `${map[name]}: ${found(cell(name) ?? "")}, expected ${expected}`,
  });
  const [sourceId, cameoCode] = [cell("id") ?? "", cell("cameo_code") ?? ""];
  if (!sourceId) return wrong("id", "an identifier");
  const day = dayOf(cell("day") ?? "");
  if (!day) return wrong("day", "a day such as 2019-04-25");
  if (goldsteinOf(cameoCode) === undefined) return wrong("cameo_code", "a CAMEO code such as 046");
  const [score, mentions] = [cell("goldstein"), cell("mentions")];
  if (score !== null && !(score.trim() !== "" && Math.abs(Number(score)) <= 10))
    return wrong("goldstein", "a number from -10 to 10");
  if (mentions !== null && !/^\d{1,9}$/.test(mentions)) return wrong("mentions", "a whole number");
  return {
    event: {
      ...{ sourceId, day, cameoCode },
      initiatorCode: cell("initiator") ?? "",
      recipientCode: cell("recipient") ?? "",
      mentions: mentions === null ? null : Number(mentions),
      url: cell("url") || null,
      ...(score === null ? {} : { goldstein: Number(score) }),
    },
  };
}

/** Any CSV file of one event a line, its columns named by a map. */
export const mapped = (map: ColumnMap): Importer => ({
  id: "csv",
  title: "CSV with a column map",
  hasHeader: true,
  open(firstLine) {
    const header = cellsOf(firstLine) ?? [];
    const missing = Object.values(map).filter((name) => !header.includes(name));
    if (missing.length > 0)
      throw new WrongFile(`the first line lacks ${missing.join(", ")}; it has ${header.join(", ")}`);
    const places = new Map(Object.entries(map).map(([name, column]) => [name, header.indexOf(column)]));
    return {
      read(text) {
        const cells = cellsOf(text);
        if (!cells) return { rejected: "quotes that do not close on the line" };
        if (cells.length !== header.length)
          return { rejected: `a row of ${cells.length} columns in a file of ${header.length}` };
        const cell = (name: keyof ColumnMap) => {
          const place = places.get(name);
          return place === undefined ? null : (cells[place] ?? "");
        };
        return eventOf(cell, map);
      },
    };
  },
});
