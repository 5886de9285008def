import { expect, test } from "vitest";
import { languageIds } from "./language";
import { messagesOf, wordsIn } from "./words-in";

const dates = ["2019-04-25", "2019-04", "2019", "2018-08-03~"];

test("dates are written as each language writes them", () => {
  const written = Object.fromEntries(
    languageIds.map((language) => [language, dates.map(wordsIn(language).date)]),
  );
  expect(written).toEqual({
    en: ["25 April 2019", "April 2019", "2019", "about 3 August 2018"],
    ko: ["2019년 4월 25일", "2019년 4월", "2019년", "2018년 8월 3일경"],
    ru: ["25\u00a0апреля 2019", "апрель 2019", "2019", "около 3\u00a0августа 2018"],
    zh: ["2019年4月25日", "2019年4月", "2019年", "约2018年8月3日"],
    ja: ["2019年4月25日", "2019年4月", "2019年", "2018年8月3日頃"],
  });
});

test("a short month is declined after a day and not by itself", () => {
  const { shortDate, dayAndMonth, shortMonth } = wordsIn("ru");
  expect([shortDate("2019-03-22"), shortDate("2018-05"), dayAndMonth("2018-05-24"), shortMonth(5)]).toEqual([
    "22\u00a0мар. 2019",
    "май 2018",
    "24\u00a0мая",
    "май",
  ]);
});

test("a month follows since as the language declines it, whatever day of it is known", () => {
  const written = languageIds.map((language) => wordsIn(language).monthSince("2018-06-12"));
  expect(written).toEqual(["June 2018", "2018년 6월", "июня 2018", "2018年6月", "2018年6月"]);
});

test("numbers have the language's signs, a true minus and no signed zero", () => {
  const { decimal, signed, coefficient, count, kilometres, percent } = wordsIn("en");
  expect([decimal(-7.24), decimal(0.04), signed(0.3), signed(-0.04), signed(-1234.5)]).toEqual([
    "−7.2",
    "0.0",
    "+0.3",
    "0.0",
    "−1,234.5",
  ]);
  expect([
    coefficient(0.456),
    coefficient(-0.004),
    count(9348),
    kilometres(110.9),
    kilometres(9348.4),
  ]).toEqual(["0.46", "0.00", "9,348", "110.9", "9,348"]);
  expect(percent(0.63)).toBe("63%");
  expect([wordsIn("ru").signed(-1234.5), wordsIn("ru").decimal(0.5)]).toEqual(["−1\u00a0234,5", "0,5"]);
});

test("lists are joined as the language joins them", () => {
  const lists = languageIds.map((language) => wordsIn(language).list(["A", "B", "C"]));
  expect(lists).toEqual(["A, B and C", "A, B 및 C", "A, B и\u00a0C", "A、B和C", "A、BとC"]);
  expect(wordsIn("en").list([])).toBe("");
});

test("sentences follow each other with a space where the language has one", () => {
  const joined = languageIds.map((language) => wordsIn(language).sentences(["A.", "", "B.", "C."]));
  expect(joined).toEqual(["A. B. C.", "A. B. C.", "A. B. C.", "A.B.C.", "A.B.C."]);
  expect(wordsIn("en").sentences(["", "A."])).toBe("A.");
  expect(wordsIn("ja").sentences([])).toBe("");
});

test("messages for a browser are plain data, whatever forms of a plural they have", () => {
  const isPlain = (value: unknown): boolean =>
    typeof value !== "object" ||
    (value !== null &&
      [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)) &&
      Object.values(value).every(isPlain));
  for (const language of languageIds) {
    const messages = messagesOf(language, ["search", "network", "timeline"]);
    expect(Object.keys(messages)).toContain("network.source");
    for (const [key, message] of Object.entries(messages))
      expect([key, isPlain(message)]).toEqual([key, true]);
  }
});
