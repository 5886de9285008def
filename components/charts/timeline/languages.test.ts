import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { timelineChart } from "./chart";
import { timelineTexts } from "./model";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
const others = languageIds.filter((language) => language !== "en");
type Other = (typeof others)[number];
const valuesOf = (lang: Other, query: string, dossier: Dossier) => {
  const asked = new URLSearchParams(`${query}&lang=${lang}`);
  const { values, problems } = parseOptions(timelineChart.options, asked, dossier);
  expect(problems).toEqual([]);
  return values;
};
const drawn = (lang: Other, query: string, width = 1248, dossier: Dossier = korea) =>
  timelineChart.model(dossier, valuesOf(lang, query, dossier), width);
const negated = {
  ...korea,
  tables: {
    ...korea.tables,
    events: korea.tables.events.map((event) => ({ ...event, goldstein: -event.goldstein })),
  },
};

test.each([
  [
    "ko",
    "2017년 9월 이후 20개월 중 16개월에서 협력이 갈등보다 우세(그전에는 8개월 중 1개월)",
    "2017년 9월 이후 20개월 중 16개월에서 갈등이 협력보다 우세(그전에는 8개월 중 1개월)",
  ],
  [
    "ru",
    "С\u00a0сентября 2017 сотрудничество перевешивает конфликт в\u00a016 из 20\u00a0месяцев (прежде\u00a0— в\u00a01 из 8)",
    "С\u00a0сентября 2017 конфликт перевешивает сотрудничество в\u00a016 из 20\u00a0месяцев (прежде\u00a0— в\u00a01 из 8)",
  ],
  [
    "zh",
    "自2017年9月以来，20个月中有16个月合作多于冲突，此前8个月中为1个月",
    "自2017年9月以来，20个月中有16个月冲突多于合作，此前8个月中为1个月",
  ],
  [
    "ja",
    "2017年9月以降、20か月中16か月で協力が対立を上回る（それ以前は8か月中1か月）",
    "2017年9月以降、20か月中16か月で対立が協力を上回る（それ以前は8か月中1か月）",
  ],
] as const)("the finding in %s turns with the scores", (lang, cooperation, conflict) => {
  expect(drawn(lang, "").title).toBe(cooperation);
  expect(drawn(lang, "", 1248, negated).title).toBe(conflict);
});

test.each([
  ["ko", "2017년 1월: 협력 사건 0건, 갈등 사건 1건"],
  ["ru", "Январь 2017: сотрудничество\u00a0— 0\u00a0событий, конфликт\u00a0— 1"],
  ["zh", "2017年1月：合作事件0个，冲突事件1个"],
  ["ja", "2017年1月：協力の出来事0件、対立の出来事1件"],
] as const)("a month alone in %s", (lang, title) => {
  expect(drawn(lang, "as_of=2017-01-20").title).toBe(title);
});

/** All that is said of a drawing but the titles of events, which are the dossier's own. */
function said(lang: Other, query: string, width: number): string[] {
  const model = drawn(lang, query, width);
  const twin = timelineChart.twin(model, wordsIn(lang));
  const card = timelineChart.card(korea, valuesOf(lang, query, korea), "month:2018-06");
  const titles = korea.tables.events.map(({ title }) => title);
  const own = (text: string) => titles.reduce((rest, title) => rest.replace(title, ""), text);
  return [
    ...[model.title, model.sub, model.alt, model.source, model.empty ?? ""],
    ...model.marks.map(({ label }) => own(label)),
    ...timelineTexts(model).map(({ text }) => text),
    ...twin.columns.flatMap(({ title, unit = "" }) => [title, unit]),
    ...twin.rows.flatMap(({ cells }) => cells.map(({ text }) => own(text))),
    ...[card?.when ?? "", card?.kind ?? "", card?.title ?? "", card?.rows?.title ?? ""],
    ...(card?.values.map(({ label }) => label) ?? []),
  ].map((text) => text.replace("CAMEO", ""));
}

test.each(others)("nothing is left in English in %s", (lang) => {
  for (const query of [
    "",
    "type=summit,sanctions,unsc_resolution&half_life=none&since=2018-01-01",
    "type=demolition&actors=VNM",
    "as_of=2016-01-01",
  ])
    for (const width of [328, 1180, 1248])
      for (const text of said(lang, query, width))
        expect([query, text, text.match(/[A-Za-z]{2,}/g)]).toEqual([query, text, null]);
});

test.each(others)("no two labels meet and none leaves the frame in %s", (lang) => {
  for (const dossier of [korea, reykjavik]) {
    const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
    for (let turn = 0; turn <= 10; turn++)
      for (const width of [328, 704, 822, 860, 1180, 1248]) {
        const as_of = dateOf(first + Math.round(((last - first) * turn) / 10));
        const model = drawn(lang, `as_of=${as_of}`, width, dossier);
        expect([as_of, width, overlaps(timelineTexts(model))]).toEqual([as_of, width, []]);
        expect([as_of, width, outside(timelineTexts(model), width, model.height)]).toEqual([
          as_of,
          width,
          [],
        ]);
      }
  }
});
