import { dayNumber } from "../../time/day";
import { looksLikeFormula } from "../harmless";
import { notXml, xmlText } from "../xml";
import { styles } from "./styles";

/** What a cell of a sheet holds; a date is a calendar date `YYYY-MM-DD`. */
export type Cell =
  | { type: "text" | "header" | "prose"; value: string }
  | { type: "number"; value: number }
  | { type: "boolean"; value: boolean }
  | { type: "date"; value: string }
  | null;

/** Days from 1899-12-30, where a sheet's days count from after its false 29 February 1900, to 1970-01-01. */
const epoch = 25_569;
const firstTrueDay = 61;

/** The letters of a column counted from 0: A, B, …, Z, AA. */
export const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

/** Text by the format's own rule: what XML cannot hold as _xHHHH_, and text that looks like that escaped. */
const sheetText = (text: string) =>
  xmlText(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(notXml, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );

const inline = (at: string, style: number, text: string) =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;

/**
 * A cell as XML. Text is always text: one that a spreadsheet would take for a formula when it is typed anew is
 * marked as quoted, and keeps its characters. Days before March 1900 have no number and stay text.
 */
export function cellXml(place: number, row: number, cell: Cell): string {
  if (cell === null) return "";
  const at = `${letters(place)}${row}`;
  switch (cell.type) {
    case "number":
      return `<c r="${at}"><v>${cell.value}</v></c>`;
    case "boolean":
      return `<c r="${at}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case "date": {
      const day = dayNumber(cell.value) + epoch;
      return day >= firstTrueDay
        ? `<c r="${at}" s="${styles.date}"><v>${day}</v></c>`
        : inline(at, styles.text, cell.value);
    }
    default: {
      const style = looksLikeFormula(cell.value) ? "quoted" : cell.type;
      return inline(at, styles[style], cell.value);
    }
  }
}
