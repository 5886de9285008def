import { expect, test } from "vitest";
import { tagFor } from "./tag-for";

test("a dossier's own text is told apart from what the page says", () => {
  expect(tagFor("Kim Jong Un and Putin meet in Vladivostok", "ko")).toBe("en");
  expect(tagFor("Kim Jong Un and Putin meet in Vladivostok", "en")).toBeUndefined();
  expect(tagFor("Joint statement (공동성명) of the two Koreas", "ko")).toBe("en");
});

test("one word of the dossier's own is told apart too", () => {
  expect(tagFor("severed", "ko", true)).toBe("en");
  expect(tagFor("연합뉴스", "ko", true)).toBeUndefined();
  expect(tagFor("severed", "en", true)).toBeUndefined();
});

test("a name or a unit in Latin letters does not make a sentence English", () => {
  expect(tagFor("중거리핵전력(INF) 조약", "ko")).toBeUndefined();
  expect(tagFor("«Entente» и Reuters: источники", "ru")).toBeUndefined();
  expect(tagFor("CSV", "zh")).toBeUndefined();
  expect(tagFor("2019年4月25日", "ja")).toBeUndefined();
});
