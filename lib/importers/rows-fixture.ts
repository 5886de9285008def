import { dateOf, dayNumber } from "../time/day";
import { gdeltRow } from "./gdelt/row-fixture";

const powers = ["PRKGOV", "USAGOV", "KOR", "RUSMIL", "CHN", "COP"];
const codes = ["010", "042", "057", "0871", "112", "173", "190"];

/** A row between powers on one of ninety days, always the same for its place. */
export const madeUpRow = (place: number, first = 1000, from = "2018-11-20") => {
  const code = codes[(place * 5) % codes.length] ?? "010";
  return gdeltRow(61, {
    0: String(first + place),
    1: dateOf(dayNumber(from) + ((place * 7) % 90)).replaceAll("-", ""),
    5: powers[place % 6] ?? "",
    15: powers[(place * 3 + 1) % 5] ?? "",
    26: code,
    27: code.slice(0, 3),
    28: code.slice(0, 2),
    31: "2",
  });
};

/** So many of them, with numbers of their own. */
export const madeUpRows = (count: number, first?: number, from?: string) =>
  Array.from({ length: count }, (_, place) => madeUpRow(place, first, from));
