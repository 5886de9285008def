import { isDate } from "../time/day";
import { firstDay, lastDay } from "../time/edtf";
import type { FieldSchema, Limits } from "./field-schema";

/** What 32 bits hold, in files of columns as in databases. */
const largestInteger = 2_147_483_647;
const edtf = /^\d{4}(-\d{2}(-\d{2})?)?~?$/;
/** Spreadsheets write truth in capitals. */
const truth = /^(true|false|TRUE|FALSE)$/;
/** As many as a cell of a spreadsheet holds, in UTF-16 units. */
export const longestCell = 32_767;
/** Control characters but for tab and newline, and what stands where bytes were no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a cell
export const unreadable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/;

const isEdtf = (text: string) => edtf.test(text) && isDate(firstDay(text)) && isDate(lastDay(text));

const compiled = new Map<string, RegExp>();
function whole(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  compiled.set(pattern, known);
  return known;
}

/** What is expected of one value of a type under its constraints, or null where the text will do. */
function checkValue(type: string, limits: Limits, text: string): string | null {
  if (type === "integer" || type === "number") {
    const form = type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
    if (!form.test(text))
      return type === "integer"
        ? "a whole number"
        : "a number with a decimal point and no grouping, such as 1234.5";
    const largest = type === "integer" ? largestInteger : Number.MAX_VALUE;
    if (Math.abs(Number(text)) > largest) return `a number from −${largest} to ${largest}`;
    if (limits.minimum !== undefined && Number(text) < limits.minimum) return `at least ${limits.minimum}`;
    if (limits.maximum !== undefined && Number(text) > limits.maximum) return `at most ${limits.maximum}`;
  }
  if (type === "boolean" && !truth.test(text)) return "true or false, or TRUE or FALSE";
  if (type === "date" && !isDate(text)) return "a calendar date such as 2019-04-25";
  if (limits.enum && !limits.enum.map(String).includes(text)) return `one of ${limits.enum.join(", ")}`;
  if (limits.minLength !== undefined && text.length < limits.minLength)
    return `at least ${limits.minLength} characters`;
  if (limits.maxLength !== undefined && text.length > limits.maxLength)
    return `at most ${limits.maxLength} characters`;
  if (limits.pattern && !whole(limits.pattern).test(text))
    return `text of the form ${limits.pattern}${lostZero(text, limits.pattern)}`;
  return null;
}

/** The commonest way to spoil a code: a spreadsheet that took it for a number. */
const lostZero = (text: string, pattern: string) =>
  /^\d+$/.test(text) && whole(pattern).test(`0${text}`)
    ? `; 0${text} would be: spreadsheets take away leading zeros unless the column is formatted as text`
    : "";

function checkList(field: FieldSchema, text: string): string | null {
  const delimiter = field.delimiter ?? ",";
  const items = text.split(delimiter).map((item) => item.trim());
  for (const item of items) {
    const wrong =
      item === ""
        ? `items joined by ${delimiter} and none of them empty`
        : checkValue(field.itemType ?? "string", field.itemConstraints ?? {}, item);
    if (wrong) return `${wrong} (in ${JSON.stringify(item)})`;
  }
  if (new Set(items).size < items.length) return "no item twice";
  const { minLength, maxLength } = field.constraints ?? {};
  if (minLength !== undefined && items.length < minLength) return `at least ${minLength} items`;
  return maxLength !== undefined && items.length > maxLength ? `at most ${maxLength} items` : null;
}

/** What a cell should have been, or null where it is as its field describes. */
export function checkCell(field: FieldSchema, text: string): string | null {
  const limits = field.constraints ?? {};
  if (text === "") return limits.required ? "a value; this column may not be empty" : null;
  if (text.length > longestCell) return `at most ${longestCell} characters; this cell has ${text.length}`;
  if (unreadable.test(text)) return "text in UTF-8 without control characters";
  if (field.rdfType?.endsWith("/edtf") && !isEdtf(text))
    return "a date in EDTF that exists: 2018-06-12, 2018-06 or 2018, with ~ where approximate";
  return field.type === "list" ? checkList(field, text) : checkValue(field.type, limits, text);
}
