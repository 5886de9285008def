import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { randomLcg } from "d3-random";
import { cameoCodes } from "../../lib/importers/goldstein";
import { dateOf, dayNumber } from "../../lib/time/day";

/** Of these every pair deals with every other; the first ones the most. */
const actors = [
  "PRKGOV",
  "USAGOV",
  "KORGOV",
  "CHNGOV",
  "RUSGOV",
  "JPNGOV",
  "USA",
  "PRK",
  "KORMIL",
  "IGOUNO",
  "CHN",
  "JPN",
];
const codes = cameoCodes.filter((code) => code.length >= 3);
const [from, to] = [dayNumber("2017-01-01"), dayNumber("2019-12-31")];

/**
 * Writes events in the form of GDELT 2.0's exports: always the same ones for a number of them. As there, a day's
 * events come together, and one in ten is of the month before; `isShuffled` strews them over the three years.
 */
export async function writeGdelt(file: string, rows: number, { isShuffled = false } = {}): Promise<void> {
  const random = randomLcg(0.20190425);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() ** 2 * items.length)] as T;
  const dayOf = (row: number) => {
    if (isShuffled) return from + Math.floor(random() * (to - from + 1));
    const day = from + Math.floor((row / rows) * (to - from + 1));
    return Math.max(from, random() < 0.1 ? day - Math.floor(random() * 30) : day);
  };
  const out = createWriteStream(file);
  let text = "";
  for (let row = 0; row < rows; row++) {
    const day = dateOf(dayOf(row)).replaceAll("-", "");
    const code = codes[Math.floor(random() * codes.length)] ?? "010";
    const cells = Array.from({ length: 61 }, () => "");
    const [year, month] = [day.slice(0, 4), day.slice(0, 6)];
    [cells[0], cells[1], cells[2], cells[3]] = [String(1_000_000_000 + row), day, month, year];
    [cells[5], cells[15]] = [pick(actors), pick(actors)];
    [cells[25], cells[26], cells[27], cells[28]] = ["1", code, code.slice(0, 3), code.slice(0, 2)];
    [cells[31], cells[32], cells[33]] = [String(1 + Math.floor(random() * 20)), "1", "1"];
    [cells[59], cells[60]] = [`${day}120000`, `https://news.example/${row}`];
    text += `${cells.join("\t")}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "close");
}
