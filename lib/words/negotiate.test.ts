import { expect, test } from "vitest";
import { languageFor } from "./negotiate";

test("an address that asks for a language is in it; else the browser's wishes count, in their order", () => {
  expect(languageFor("ja", "ko")).toBe("ja");
  expect(languageFor(null, "ko-KR,ko;q=0.9,en;q=0.8")).toBe("ko");
  expect(languageFor(null, "zh-CN,zh;q=0.9")).toBe("zh");
  expect(languageFor(null, "de-DE,de;q=0.9,ru;q=0.5,en;q=0.4")).toBe("ru");
});

test("where nothing fits the page is in English", () => {
  for (const accept of [null, "", "*", "de", "fr;q=1", "nonsense;;q=x"])
    expect(languageFor(null, accept)).toBe("en");
  expect(languageFor("xx", "ko")).toBe("ko");
  expect(languageFor("constructor", null)).toBe("en");
});
