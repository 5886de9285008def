import { xmlHead } from "../xml";
import { type Cell, cellXml, letters } from "./cell";
import { styles } from "./styles";

/** A sheet of a workbook: its first row is the header, and stays in sight. */
export type Sheet = {
  name: string;
  /** Width of each column in characters. */
  widths: readonly number[];
  /** How cells of a column are formatted that are still empty; without it as numbers. */
  formats?: readonly ("text" | "date" | null)[];
  header: readonly string[];
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
};

const rowXml = (row: number, cells: readonly Cell[]) =>
  `<row r="${row}">${cells.map((cell, place) => cellXml(place, row, cell)).join("")}</row>`;

/** A sheet as XML, rows batch by batch as they come. */
export async function* sheetXml({ widths, formats, header, rows }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, place) => {
    const format = formats?.[place];
    const style = format ? ` style="${styles[format]}"` : "";
    return `<col min="${place + 1}" max="${place + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  const heads = header.map((value): Cell => ({ type: "header", value }));
  yield `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${rowXml(1, heads)}`;
  let row = 1;
  for await (const batch of rows)
    yield batch
      .map((cells) => {
        row += 1;
        return rowXml(row, cells);
      })
      .join("");
  yield `</sheetData><autoFilter ref="A1:${letters(header.length - 1)}${row}"/></worksheet>`;
}
