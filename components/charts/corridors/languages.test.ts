import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { languageIds } from "@/lib/words/language";
import { nativeName } from "@/lib/words/stops";
import { wordsIn } from "@/lib/words/words-in";
import { covers, outside, overlaps } from "../label-boxes";
import { corridorsChart } from "./chart";
import { labelsOf } from "./model";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const { options } = corridorsChart;
const asked = (language: string, query: string) =>
  parseOptions(options, new URLSearchParams(`${query}&lang=${language}`), korea).values;
const model = (language: string, query = "", width = 840, dossier: Dossier = korea) =>
  corridorsChart.model(dossier, asked(language, query), width);
const others = languageIds.filter((language) => language !== "en");

test.each(others)(
  "in %s no two texts meet, none leaves the frame or lies over a cross",
  (language) => {
    for (const width of [320, 360, 720, 840, 1248])
      for (const query of [
        "",
        "as_of=2017-06-01",
        "as_of=2018-12-18&allow=any&via=wonsan-st",
        "mode=both&compare=2017-01-01&as_of=2018-06-01",
        "zoom=131,43,6&compare=2017-01-01",
      ]) {
        const { map, continent } = model(language, query, width);
        for (const view of [map, ...(continent ? [continent] : [])]) {
          const labels = labelsOf(view);
          expect([width, query, overlaps(labels)]).toEqual([width, query, []]);
          expect([width, query, outside(labels, view.width, view.height)]).toEqual([width, query, []]);
          const crosses = view.lines.flatMap(({ cross }) => cross ?? []);
          for (const label of labels)
            for (const cross of crosses)
              expect([label.text, covers(label, cross, 5)]).toEqual([label.text, false]);
        }
      }
  },
  120_000,
);

const queries = [
  "",
  "as_of=2008-06-01",
  "allow=operational",
  "mode=road",
  "mode=both&status=restricted,severed&gauge=1435,1520",
  "to=busan",
  "via=gangneung&allow=any&other_via=wonsan-st",
  "compare=2017-01-01&as_of=2018-06-01",
  "compare=2018-01-01&status=severed",
  "status=planned",
  "zoom=0,0,24",
];
/** What a language has no other word for: names of the dossier without a form in it, a source, units. */
const latin = (language: string) => {
  const unnamed = korea.tables.stops.flatMap((row) =>
    row[`name_${language}` as "name_ko"] ? [] : [row.name],
  );
  const units = language === "ru" ? [] : ["km", "mm"];
  const all = [...unnamed, "Natural Earth", ...units].sort((a, b) => b.length - a.length);
  return (text: string) => all.reduce((left, word) => left.replaceAll(word, ""), text).match(/[A-Za-z]{2,}/g);
};

test.each(others)("nothing that Entente says of corridors in %s is left in English", (language) => {
  const found = latin(language);
  const natives = new Set(korea.tables.stops.map(nativeName));
  for (const query of queries)
    for (const width of [360, 840, 1248]) {
      const drawn = model(language, query, width);
      const { title, sub, alt, source, note, empty, strip, route, second, compared } = drawn;
      const twin = corridorsChart.twin(drawn, wordsIn(language as "ko"));
      const texts = [
        ...[title, sub, alt, source, note, empty ?? "", second?.sentence ?? "", ...(compared?.lines ?? [])],
        ...drawn.marks.map(({ label }) => label),
        ...labelsOf(drawn.map).map(({ text }) => text),
        ...(drawn.continent ? labelsOf(drawn.continent).map(({ text }) => text) : []),
        ...(strip ? [...strip.closures, ...strip.breaks].map(({ label }) => label.text) : []),
        ...(strip?.stops.map(({ label }) => label?.text ?? "") ?? []),
        ...[route, second?.facts].flatMap((facts) =>
          facts
            ? [facts.through, facts.alternative, ...facts.breaks, ...facts.crossings, ...facts.missing]
            : [],
        ),
        ...twin.columns.flatMap(({ title, unit = "" }) => [title, unit]),
        // The line and the wording of the source are the dossier's own.
        ...twin.rows.flatMap(({ cells }) =>
          [...cells.slice(0, 1), ...cells.slice(2, -1)].map(({ text }) => text),
        ),
      ].filter((text) => !natives.has(text));
      expect([query, texts.filter((text) => found(text))]).toEqual([query, []]);
    }
  for (const key of ["segment:w06", "segment:e11", "stop:busan", "stop:rajin"]) {
    const card = corridorsChart.card(korea, asked(language, ""), key);
    const said = [card?.when ?? "", card?.kind ?? "", card?.title ?? "", card?.rows?.title ?? ""];
    const labels = card?.values.flatMap(({ label, note = "" }) => [label, note]) ?? [];
    expect([
      key,
      [...said, ...labels].filter((text) => found(text) && text !== "KOR" && text !== "PRK"),
    ]).toEqual([key, []]);
  }
});

const { segment_statuses: statuses } = korea.tables;
const all = (status: "operational" | "severed"): Dossier => ({
  ...korea,
  tables: { ...korea.tables, segment_statuses: statuses.map((row) => ({ ...row, status })) },
});

test.each([
  [
    "ko",
    "운행이 중단된 선로 7km가 부산과 모스크바 사이를 가로막고 있다",
    /^운행 가능한 선로 9,348km가 부산과 모스크바를 잇는다$/,
    "부산과 모스크바를 끊김 없이 잇는 운행 가능한 선로는 없다",
  ],
  [
    "ru",
    "Пусан\u00a0— Москва: их разделяет закрытый участок пути, 7\u00a0километров",
    /^Пусан\u00a0— Москва: открытый железнодорожный путь, 9\s348\u00a0километров$/,
    "Пусан\u00a0— Москва: непрерывного железнодорожного пути, открытого для движения, нет",
  ],
  [
    "zh",
    "釜山与莫斯科之间隔着7公里停用的轨道",
    /^9,348公里通行的轨道连接釜山与莫斯科$/,
    "釜山与莫斯科之间没有连续通行的轨道",
  ],
  [
    "ja",
    "釜山とモスクワを隔てるのは閉鎖中の線路7km",
    /^釜山とモスクワを結ぶ通行可能な線路9,348km$/,
    "釜山とモスクワを途切れず結び、通行できる線路はない",
  ],
])("the map's sentence in %s follows the status of the links", (language, closed, open, severed) => {
  expect(model(language).title).toBe(closed);
  expect(model(language, "", 840, all("operational")).title).toMatch(open);
  expect(model(language, "", 840, all("severed")).title).toBe(severed);
});

test("the same rows in two languages are kept apart, in whatever order they are asked for", () => {
  const fresh: Dossier = { ...korea, tables: { ...korea.tables } };
  for (const query of ["", "compare=2017-01-01&as_of=2018-06-01"]) {
    const first = others.map((language) => model(language, query, 840, fresh));
    const again = [...others]
      .reverse()
      .map((language) => model(language, query, 840, { ...fresh, tables: { ...fresh.tables } }));
    expect(JSON.stringify(first)).toBe(JSON.stringify(again.reverse()));
  }
});

test.each(others)("both names of both seas stand on the map in %s, on a phone too", (language) => {
  for (const width of [320, 360, 440, 840, 1248]) {
    const seas = model(language, "", width).map.letters.filter(({ kind }) => kind === "sea");
    expect([width, seas.length]).toEqual([width, 4]);
  }
});

test("each language writes the names of a contested sea as it does", () => {
  const seas = (language: string) =>
    model(language).map.letters.flatMap(({ kind, label }) => (kind === "sea" ? [label.text] : []));
  expect(Object.fromEntries(languageIds.map((language) => [language, seas(language).slice(0, 2)]))).toEqual({
    en: ["East Sea /", "Sea of Japan"],
    ko: ["동해 /", "일본해"],
    ru: ["Восточное море /", "Японское море"],
    zh: ["日本海", "（朝韩称东海）"],
    ja: ["日本海", "（韓国名・東海）"],
  });
});

test("larger stations have beneath their name the one of the place, where it is another", () => {
  const natives = (language: string) =>
    Object.fromEntries(
      model(language).map.dots.flatMap(({ key, native }) => (native ? [[key, native.text]] : [])),
    );
  expect(natives("en")).toEqual({});
  expect(natives("ru")).toMatchObject({ "stop:busan": "부산", "stop:shenyang": "沈阳" });
  expect(natives("ru")).not.toHaveProperty("stop:vladivostok-st");
  expect(natives("ko")).toMatchObject({ "stop:vladivostok-st": "Владивосток" });
  expect(natives("ko")).not.toHaveProperty("stop:busan");
});
