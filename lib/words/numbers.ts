import { format } from "d3-format";

const minus = (text: string) => text.replace("-", "−");
const one = format(",.1f");
const two = format(".2f");
const whole = format(",.0f");

/** A number with one decimal and a true minus: "30.6", "−7.2". A rounded zero has no sign. */
export const decimal = (value: number) => minus(one(Math.abs(value) < 0.05 ? 0 : value));

/** A number with one decimal and its sign: "+0.3", "−7.2", "0.0". */
export const signed = (value: number) =>
  Math.abs(value) < 0.05 ? "0.0" : value > 0 ? `+${one(value)}` : minus(one(value));

/** A coefficient with two decimals: "0.46", "−0.07". */
export const coefficient = (value: number) => minus(two(Math.abs(value) < 0.005 ? 0 : value));

/** A whole number grouped by comma: "9,348". */
export const count = (value: number) => minus(whole(value));

/** Kilometres: whole above 1,000, else to one decimal where there is one. "9,348", "110.9", "7.3". */
export const kilometres = (km: number) =>
  km >= 1000 || Math.abs(km - Math.round(km)) < 0.05 ? count(km) : decimal(km);

/** A share as a whole per cent: "63%". */
export const percent = (share: number) => `${whole(share * 100)}%`;

const small = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Small whole numbers in words, as in running text: "three", "14". */
export const inWords = (value: number) => small[value] ?? count(value);

/** "1 event", "3 events". */
export const plural = (value: number, noun: string, nouns = `${noun}s`) =>
  `${count(value)} ${value === 1 ? noun : nouns}`;

/** "a", "a and b", "a, b and c". */
export const listInWords = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
