import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { layBeside } from "@/lib/dossier/lay-beside";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import { parseOptions } from "@/lib/options/parse";
import { type Language, languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { precedentChart } from "./chart";
import { sinceContact } from "./since-contact";

const all = readDossierFolders(["prisma/dossiers/korea-2019", "prisma/dossiers/reykjavik-1986"]);
const [korea, reykjavik] = [all["korea-2019"], all["reykjavik-1986"]] as [Dossier, Dossier];
const { options } = precedentChart;
const others = languageIds.filter((language) => language !== "en");

function draw(language: Language, dossier: Dossier, query = "", width = 824) {
  const { values } = parseOptions(options, new URLSearchParams(`${query}&lang=${language}`), dossier);
  return { model: precedentChart.model(dossier, values, width), values };
}
const textsOf = ({ lanes, plots, ticks, unit }: ReturnType<typeof draw>["model"]) => [
  ...lanes.flatMap(({ head, marks }) => [...head, ...marks.flatMap(({ label }) => label ?? [])]),
  ...plots.flatMap(({ heading, grid, lines }) => [
    ...heading,
    ...grid.map(({ label }) => label),
    ...lines.map(({ label }) => label),
  ]),
  ...ticks.map(({ label }) => label),
  ...(unit ? [unit] : []),
];
const days = ["2018-06-12", "2018-07-07", "2018-12-31", "2019-02-28", "2019-04-25", "2019-07-31"];

test.each(others)("in %s no label meets another or leaves the frame", (language) => {
  for (const [dossier, dates] of [
    [korea, days],
    [reykjavik, ["1985-11-22", "1986-10-12", "1988-06-01"]],
  ] as const)
    for (const day of dates)
      for (const width of [320, 328, 440, 600, 704, 824, 1216]) {
        const { model } = draw(language, dossier, `as_of=${day}`, width);
        if (model.empty) continue;
        const texts = [...textsOf(model), ...model.caveat];
        expect([day, width, overlaps(texts)]).toEqual([day, width, []]);
        expect([day, width, outside(texts, width, model.height)]).toEqual([day, width, []]);
      }
});

/** Names that are written in Latin letters in every language, and what a release is called. */
const names = /reykjavik-1986@[\w.]+|korea-2019@[\w.]+|CC BY(-SA)? [\d.]+|INF|SDI/g;
const isEnglish = (text: string) => /[A-Za-z]{2,}/.test(text.replaceAll(names, ""));

test.each(others)("nothing that Entente says of precedents in %s is left in English", (language) => {
  for (const dossier of [korea, reykjavik])
    for (const query of ["", "half_life=none", "as_of=2018-01-31", "as_of=2018-08-31", "half_life=1"])
      for (const width of [328, 824]) {
        const { model, values } = draw(language, dossier, query, width);
        const twin = precedentChart.twin(model, wordsIn(language));
        const card = precedentChart.card(dossier, values, model.marks[0]?.key ?? "");
        // The titles of events are the dossier's own.
        const titles = dossier.tables.events.map(({ title }) => title);
        const others = (dossier.beside?.shown ?? []).flatMap(({ tables }) =>
          tables.events.map(({ title }) => title),
        );
        const own = (text: string) =>
          [...titles, ...others].reduce((left, title) => left.replace(title, ""), text);
        const said = [
          ...[model.title, model.sub, model.alt, model.source, model.empty ?? ""],
          ...[...textsOf(model), ...model.caveat].map(({ text }) => text),
          ...model.marks.map(({ label }) => own(label)),
          ...model.choices.map(({ title }) => title),
          ...twin.columns.flatMap(({ title, unit = "" }) => [title, unit]),
          ...twin.rows.flatMap(({ cells }) => cells.slice(1).map(({ text }) => text)),
          ...(card
            ? [
                card.when,
                card.kind,
                ...card.values.slice(0, 2).flatMap(({ label, note = "" }) => [label, note]),
              ]
            : []),
        ];
        expect([query, said.filter(isEnglish)]).toEqual([query, []]);
      }
});

const changed = (change: (event: Dossier["tables"]["events"][number]) => object) =>
  layBeside(korea, {
    ...korea.beside,
    shown: [
      {
        ...reykjavik,
        tables: {
          ...reykjavik.tables,
          events: reykjavik.tables.events.map((event) => ({ ...event, ...change(event) })),
        },
      },
    ],
  });
const negated = changed(({ goldstein }) => ({ goldstein: -goldstein }));
const early = changed(({ id }) => (id === "ev-reykjavik-summit" ? { date: "1986-01-02" } : {}));

test.each([
  [
    "ko",
    "하노이: 첫 접촉 후 8개월, 레이캬비크의 10개월보다 이르다; 어조는 더 차갑다(+1.4, 레이캬비크 +7.0)",
    "어조는 더 따뜻하다(+1.4, 레이캬비크 −7.0)",
    "레이캬비크의 1개월보다 늦다",
    "첫 접촉 6개월 뒤 미국–북한 어조는 0.0, 같은 시점 미국–소련의 +7.0보다 낮다",
  ],
  [
    "ru",
    "Ханой: раньше после первого контакта, чем Рейкьявик (8\u00a0месяцев против 10); тон холоднее (+1,4 против +7,0)",
    "тон теплее (+1,4 против −7,0)",
    "позже после первого контакта, чем Рейкьявик (8\u00a0месяцев против 1)",
    "6\u00a0месяцев спустя после первого контакта: США–КНДР, тон 0,0, ниже, чем тогда +7,0 (США–СССР)",
  ],
  [
    "zh",
    "河内距首次接触8个月，早于雷克雅未克（10个月），基调更冷（+1.4，雷克雅未克为+7.0）",
    "基调更暖（+1.4，雷克雅未克为−7.0）",
    "晚于雷克雅未克（1个月）",
    "首次接触6个月后，美国–朝鲜基调为0.0，低于同期的美国–苏联（+7.0）",
  ],
  [
    "ja",
    "ハノイは最初の接触から8か月後でレイキャビク（10か月後）より早く、基調はより冷たい（+1.4、レイキャビクは+7.0）",
    "基調はより温かい（+1.4、レイキャビクは−7.0）",
    "レイキャビク（1か月後）より遅く",
    "最初の接触から6か月後、米国–北朝鮮の基調は0.0、同時期の米国–ソ連（+7.0）より低い",
  ],
] as const)("the sentence in %s is that of the rows", (language, finding, warmer, later, before) => {
  const title = (dossier: Dossier, query = "") => draw(language, dossier, query).model.title;
  expect(title(korea)).toBe(finding);
  expect(title(negated)).toContain(warmer);
  expect(title(early)).toContain(later);
  expect(title(korea, "as_of=2018-12-31")).toBe(before);
});

test("the distance from first contact is that of the calendar in every language", () => {
  const said = (day: string) => languageIds.map((id) => sinceContact("2018-06-12", day, wordsIn(id)));
  expect(said("2018-06-12")).toEqual(["that day", "당일", "в\u00a0тот же день", "当天", "当日"]);
  expect(said("2019-02-27")).toEqual([
    "8 months after",
    "8개월 뒤",
    "8\u00a0месяцев спустя",
    "8个月后",
    "8か月後",
  ]);
  expect(said("2018-04-12").slice(0, 3)).toEqual(["2 months before", "2개월 전", "за 2\u00a0месяца до него"]);
  expect(said("2018-06-30")[0]).toBe("less than a month after");
});
