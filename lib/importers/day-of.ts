import { isDate, remembered } from "../time/day";

function read(text: string): string | null {
  const [, year, month, day] = text.match(/^(\d{4})-?(\d{2})-?(\d{2})$/) ?? [];
  const date = `${year}-${month}-${day}`;
  return year && isDate(date) ? date : null;
}

const known = remembered(read);

/** A day written as 20190425 or 2019-04-25; null where there is no such day. */
export const dayOf = (text: string): string | null => (text.length > 10 ? null : known(text));
