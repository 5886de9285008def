import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanguage } from "../dossier/in-language";
import { readDossierFolder } from "../dossier/read-folder";
import { entriesOf } from "./entries";
import { search } from "./search";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const titles = (text: string, limit = 20) => search(dossier, text, { limit }).found.map(({ title }) => title);

test("an actor comes first by its name in any language, whatever the case", () => {
  const [kim] = titles("kim jong un");
  expect(kim).toBe("Kim Jong Un");
  for (const name of ["김정은", "Ким Чен Ын", "ким чен ын", "金正恩"])
    expect(titles(name)[0]).toBe("Kim Jong Un");
});

test("a stop is found with and without the marks of its language", () => {
  expect(titles("선양")).toContain("Shenyang");
  expect(titles("shenyang")[0]).toBe("Shenyang");
});

test("all words count, in any order", () => {
  const there = search(dossier, "putin kim", { limit: 500 });
  const back = search(dossier, "kim putin", { limit: 500 });
  expect(there.total).toBe(back.total);
  expect(there.total).toBeGreaterThan(0);
  expect(there.total).toBeLessThan(search(dossier, "kim", { limit: 1 }).total);
});

test("every entry is found by its title", () => {
  fc.assert(
    fc.property(fc.constantFrom(...entriesOf(dossier)), ({ title }) => {
      expect(titles(title)).toContain(title);
    }),
    { numRuns: 60 },
  );
});

test("nothing asked, nothing found; a limit leaves the count whole", () => {
  expect(search(dossier, "  ", { limit: 5 })).toEqual({ found: [], total: 0 });
  const { found, total } = search(dossier, "summit", { limit: 3 });
  expect(found).toHaveLength(3);
  expect(total).toBeGreaterThan(3);
});

test("what is found is named in the language asked for, and is found by its English words too", () => {
  const first = (language: "ko" | "ru" | "zh" | "ja", text: string) =>
    search(inLanguage(dossier, language), text, { limit: 1 }).found[0];
  expect(first("ko", "kim jong un")).toMatchObject({ title: "김정은", detail: "인물" });
  expect(first("ru", "김정은")).toMatchObject({ title: "Ким Чен Ын" });
  expect(first("zh", "shenyang")).toMatchObject({ title: "沈阳" });
  for (const language of ["ko", "ru", "zh", "ja"] as const)
    expect(search(inLanguage(dossier, language), "summit", { limit: 1 }).total).toBe(
      search(dossier, "summit", { limit: 1 }).total,
    );
});

test("an event is found by who took part and where, in any language", () => {
  const hrefs = (text: string) => search(dossier, text, { limit: 500 }).found.map(({ href }) => href);
  const summit = "/korea-2019/events/ev-vladivostok-summit";
  for (const text of [
    "블라디보스토크",
    "Владивосток",
    "金正恩 プーチン",
    "Ким Чен Ын Путин",
    "북한 러시아 정상",
  ])
    expect(hrefs(text.replace("정상", "summit")), text).toContain(summit);
  for (const text of ["하노이", "ハノイ", "Ханой", "河内"])
    expect(hrefs(text)[0], text).toBe("/korea-2019/events/ev-hanoi-summit");
  expect(titles("북한")[0]).toBe("Democratic People's Republic of Korea");
  expect(hrefs("Сеул").some((href) => href.includes("/events/"))).toBe(true);
});

test("what is named by its own words comes before what is only about it", () => {
  const found = search(dossier, "Ким Чен Ын", { limit: 500 }).found.map(({ kind }) => kind);
  expect(found[0]).toBe("actor");
  expect(found.filter((kind) => kind === "event").length).toBeGreaterThan(20);
});

test("a slip of the pen is forgiven where nothing holds the word, and is said", () => {
  for (const [slip, href] of [
    ["Vladivostock", "events/ev-vladivostok-summit"],
    ["Владивасток", "events/ev-vladivostok-summit"],
    ["Hanio", "events/ev-hanoi-summit"],
    ["Kim Jung Un", "actors/P-KIMJU"],
  ] as const) {
    const { found, near } = search(dossier, slip, { limit: 5 });
    expect(found[0]?.href, slip).toBe(`/korea-2019/${href}`);
    expect(near).toBe(true);
  }
  expect(search(dossier, "Vladivostok", { limit: 5 }).near).toBeUndefined();
  expect(search(dossier, "qqqqqqqqq", { limit: 5 })).toEqual({ found: [], total: 0 });
});
