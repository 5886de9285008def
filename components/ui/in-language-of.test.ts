import { expect, test } from "vitest";
import { inLanguageOf } from "./in-language-of";

test("links to pages ask for the reader's language, once and before the place on the page", () => {
  expect(inLanguageOf("/korea-2019", "ko")).toBe("/korea-2019?lang=ko");
  expect(inLanguageOf("/", "ko")).toBe("/?lang=ko");
  expect(inLanguageOf("/korea-2019@2026.11.1/network?as_of=2018-06-12#cite", "ru")).toBe(
    "/korea-2019@2026.11.1/network?as_of=2018-06-12&lang=ru#cite",
  );
  expect(inLanguageOf("/korea-2019?lang=ja", "ko")).toBe("/korea-2019?lang=ja");
});

test("other addresses stay as they are", () => {
  for (const href of [
    "#main",
    "https://example.org/a",
    "mailto:a@example.org",
    "/korea-2019/network.svg",
    "/korea-2019.zip",
    "/api/openapi.json",
    "/api/health",
    "/embed/korea-2019/network",
    "/embed.js",
  ])
    expect(inLanguageOf(href, "ko")).toBe(href);
});
