import { dateOf, dayNumber } from "./day";

/** How finely an EDTF date is known. */
export type Precision = "day" | "month" | "year";

const start = (edtf: string) => edtf.split("/")[0]?.replace("~", "") ?? edtf;
const finish = (edtf: string) => edtf.split("/").at(-1)?.replace("~", "") ?? edtf;

export function precisionOf(edtf: string): Precision {
  const length = start(edtf).length;
  return length === 4 ? "year" : length === 7 ? "month" : "day";
}

export const isApproximate = (edtf: string) => edtf.includes("~");

/** The day from which an EDTF date counts: a month counts from its first day, a year from 1 January. */
export function firstDay(edtf: string): string {
  // Most dates are known to the day, and this is asked of every row at every drawing.
  if (edtf.length === 10 && edtf[4] === "-" && edtf[7] === "-") return edtf;
  const text = start(edtf);
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** The last day that an EDTF date covers. */
export function lastDay(edtf: string): string {
  const text = finish(edtf);
  if (text.length === 4) return `${text}-12-31`;
  if (text.length === 10) return text;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const next =
    month === 12 ? `${year + 1}-01-01` : `${text.slice(0, 4)}-${String(month + 1).padStart(2, "0")}-01`;
  return dateOf(dayNumber(next) - 1);
}
