import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { type Language, languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { inLines, shortened } from "../grid/grid";
import { outside, overlaps } from "../label-boxes";
import { exchangeChart } from "./chart";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const others = languageIds.filter((language) => language !== "en");
const asked = (lang: Language, query: string) => {
  const { values, problems } = parseOptions(
    exchangeChart.options,
    new URLSearchParams(`${query}&lang=${lang}`),
    korea,
  );
  expect(problems).toEqual([]);
  return values;
};
const modelOf = (lang: Language, query: string, width = 824, dossier = korea) =>
  exchangeChart.model(dossier, asked(lang, query), width);

test.each([
  ["ko", /^북한이 한국에 가장 많은 [\d.]+점을 주었고, 되받은 것은 [\d.]+점이다$/, /^한국이 북한에 /],
  [
    "ru",
    /^КНДР → Южная Корея: отдано больше всего, [\d,]+ балла, в\u00a0ответ\u00a0— [\d,]+$/,
    /^Южная Корея → КНДР: /,
  ],
  ["zh", /^朝鲜给予韩国最多，共[\d.]+分，对方回予[\d.]+分$/, /^韩国给予朝鲜最多/],
  ["ja", /^北朝鮮が韓国に最も多く与え（[\d.]+点）、見返りは[\d.]+点$/, /^韓国が北朝鮮に最も多く与え/],
] as const)("the finding in %s follows the gifts", (lang, title, turned) => {
  expect(modelOf(lang, "").title).toMatch(title);
  const concessions = korea.tables.concessions.map(({ givers, receivers, ...row }) => ({
    ...row,
    givers: receivers,
    receivers: givers,
  }));
  const swapped = { ...korea, tables: { ...korea.tables, concessions } };
  expect(modelOf(lang, "", 824, swapped).title).toMatch(turned);
});

const queries = [
  "",
  "weighting=goldstein&as_of=2018-05-01",
  "kind=humanitarian,economic&coding=second",
  "verifiable=no&weighting=security:2,recognition:0.25",
  "as_of=1980-01-01",
  "weighting=security:0,economic:0,diplomatic:0,humanitarian:0,recognition:0",
];
const titles = korea.tables.concessions.map(({ title }) => title).sort((p, q) => q.length - p.length);

test.each(others)("%s leaves no English in titles, texts, marks, labels, tables and cards", (lang) => {
  for (const query of queries)
    for (const width of [328, 824]) {
      const model = modelOf(lang, query, width);
      const twin = exchangeChart.twin(model, wordsIn(lang));
      const cards = model.marks.map(({ key }) => exchangeChart.card(korea, asked(lang, query), key));
      const said = [
        ...[model.title, model.sub, model.alt, model.source, model.empty ?? ""],
        ...model.marks.map(({ label }) => label),
        ...[...model.heads, ...model.totals].map(({ text }) => text),
        ...model.grid.rows.map(({ label }) => label.text),
        ...model.grid.columns.flatMap(({ labels }) => labels.map(({ text }) => text)),
        ...twin.columns.flatMap(({ title, unit }) => [title, unit ?? ""]),
        ...twin.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        ...cards.flatMap((card) => [
          ...[card?.when ?? "", card?.kind ?? "", card?.title ?? ""],
          ...[card?.rows?.title ?? "", card?.rows?.valueTitle ?? ""],
          ...(card?.values ?? []).flatMap(({ label, note, value }) => [label, note ?? "", value]),
          ...(card?.rows?.items ?? []).flatMap(({ title, detail }) => [title, detail]),
        ]),
      ].map((text) => titles.reduce((left, title) => left.replaceAll(title, ""), text));
      // Some organisations are called by Latin letters in these languages too.
      const latin = new RegExp(
        [...korea.tables.actors.map((row) => row[`name_${lang as "ko"}`]), "EU", "ICRC"]
          .flatMap((name) => name?.match(/[A-Za-z0-9]{2,}/g) ?? [])
          .join("|"),
        "g",
      );
      for (const text of said)
        expect([query, text, text.replace(latin, "").match(/[A-Za-z]{2,}/g)]).toEqual([query, text, null]);
    }
});

test.each(others)("no two labels meet and none leaves the frame in %s", (lang) => {
  const [first, last] = korea.settings.period.map(dayNumber) as [number, number];
  for (const query of queries.slice(0, 4))
    for (let turn = 0; turn <= 4; turn++)
      for (const width of [280, 328, 506, 824, 1248]) {
        const as_of = dateOf(first + Math.round(((last - first) * turn) / 4));
        const kept = query.replace(/&?as_of=[\d-]+/, "");
        const { cells, grid, totals, heads, height } = modelOf(lang, `${kept}&as_of=${as_of}`, width);
        const labels = [
          ...cells.flatMap((cell) => cell.labels),
          ...grid.rows.map(({ label }) => label),
          ...grid.columns.flatMap((column) => column.labels),
          ...totals,
          ...heads,
        ];
        const place = [query, as_of, width];
        expect([...place, overlaps(labels)]).toEqual([...place, []]);
        expect([...place, outside(labels, width, height)]).toEqual([...place, []]);
      }
});

test("names break into lines: at spaces, and anywhere in scripts that may; what fits neither way is cut short", () => {
  expect(inLines("South Korea", 36, 11)).toEqual(["South", "Korea"]);
  expect(inLines("联合国安理会", 36, 11)).toEqual(["联合国", "安理会"]);
  expect(inLines("1718委員会", 46, 11)).toEqual(["1718", "委員会"]);
  expect(inLines("유엔 안보리", 40, 11)).toEqual(["유엔", "안보리"]);
  expect(inLines("Монголия", 36, 11)).toBeNull();
  expect(shortened("Монголия", 36, 11)).toMatch(/^Мон[гол]*\.$/);
  // Where a line holds one letter, a name would stand on end.
  expect(inLines("北朝鮮", 15, 11)).toBeNull();
});
