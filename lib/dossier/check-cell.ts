import { isDate } from "../time/day";
import { firstDay, lastDay } from "../time/edtf";
import type { FieldSchema } from "./field-schema";

const edtf = /^\d{4}(-\d{2}(-\d{2})?)?~?$/;
const longest = 100_000;

const isEdtf = (text: string) => edtf.test(text) && isDate(firstDay(text)) && isDate(lastDay(text));

type Limits = NonNullable<FieldSchema["itemConstraints"]>;

/** What is expected of one value of a type under its constraints, or null where the text will do. */
function checkValue(type: string, limits: Limits, text: string): string | null {
  if (type === "integer" || type === "number") {
    const form = type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
    if (!form.test(text))
      return type === "integer"
        ? "a whole number"
        : "a number with a decimal point and no grouping, such as 1234.5";
    if (limits.minimum !== undefined && Number(text) < limits.minimum) return `at least ${limits.minimum}`;
    if (limits.maximum !== undefined && Number(text) > limits.maximum) return `at most ${limits.maximum}`;
  }
  if (type === "boolean" && text !== "true" && text !== "false") return "true or false";
  if (type === "date" && !isDate(text)) return "a calendar date such as 2019-04-25";
  if (limits.enum && !limits.enum.map(String).includes(text)) return `one of ${limits.enum.join(", ")}`;
  if (limits.pattern && !new RegExp(`^(?:${limits.pattern})$`, "u").test(text))
    return `text of the form ${limits.pattern}`;
  return null;
}

/** What a cell should have been, or null where it is as its field describes. */
export function checkCell(field: FieldSchema, text: string): string | null {
  const limits = field.constraints ?? {};
  if (text === "") return limits.required ? "a value; this column may not be empty" : null;
  if (text.length > longest) return `at most ${longest} characters; this cell has ${text.length}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a cell
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.test(text))
    return "text in UTF-8 without control characters";
  if (field.rdfType?.endsWith("/edtf"))
    return isEdtf(text)
      ? null
      : "a date in EDTF that exists: 2018-06-12, 2018-06 or 2018, with ~ where approximate";
  if (field.type !== "list") return checkValue(field.type, limits, text);
  const items = text.split(field.delimiter ?? ",");
  for (const item of items) {
    const wrong =
      item.trim() === ""
        ? `items joined by ${field.delimiter ?? ","} and none of them empty`
        : checkValue(field.itemType ?? "string", field.itemConstraints ?? {}, item.trim());
    if (wrong) return `${wrong} (in ${JSON.stringify(item)})`;
  }
  return new Set(items).size < items.length ? "no item twice" : null;
}
