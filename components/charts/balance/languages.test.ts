import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { type Language, languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { balanceChart } from "./chart";
import { balanceTexts } from "./texts";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
const others = languageIds.filter((language) => language !== "en");
const modelOf = (lang: Language, query: string, width = 824, dossier = korea) => {
  const asked = new URLSearchParams(query);
  asked.set("lang", lang);
  const { values, problems } = parseOptions(balanceChart.options, asked, dossier);
  expect(problems).toEqual([]);
  return balanceChart.model(dossier, values, width);
};

test.each([
  [
    "ko",
    "북한은 10개월 동안 뒤처진 끝에 준 것보다 더 많이 받았다",
    "미국은 10개월 동안 뒤처진 끝에 준 것보다 더 많이 받았다",
  ],
  [
    "ru",
    "КНДР: получено больше, чем отдано; до этого отставание\u00a0— 10\u00a0месяцев",
    "США: получено больше, чем отдано; до этого отставание\u00a0— 10\u00a0месяцев",
  ],
  ["zh", "朝鲜在落后10个月之后所得多于所予", "美国在落后10个月之后所得多于所予"],
  [
    "ja",
    "北朝鮮は10か月の劣勢を経て、与えた以上に得ていた",
    "米国は10か月の劣勢を経て、与えた以上に得ていた",
  ],
] as const)("the finding in %s names who is ahead, and swapped gifts turn it", (lang, ahead, turned) => {
  expect(modelOf(lang, "").title).toBe(ahead);
  expect(modelOf(lang, "a=PRK&b=USA").title).toBe(ahead);
  const swap = (ids: readonly string[]) => ids.map((id) => ({ USA: "PRK", PRK: "USA" })[id] ?? id);
  const concessions = korea.tables.concessions.map((row) => ({
    ...row,
    givers: swap(row.givers),
    receivers: swap(row.receivers),
  }));
  const swapped = { ...korea, tables: { ...korea.tables, concessions } };
  expect(modelOf(lang, "", 824, swapped).title).toBe(turned);
});

test("what a finding is bound to stands before it, in the order of each language", () => {
  const query = "kind=security&verifiable=yes,partly&coding=second&weighting=security:0.5";
  const begins = {
    ko: "검증 가능 또는 일부 검증 가능한 안보 분야 양보만 볼 때, 사용자 가중치 기준, 2차 코딩 기준, ",
    ru: "Только проверяемые или отчасти проверяемые уступки (безопасность), по своим весам, по второй кодировке\u00a0— ",
    zh: "仅计可核实或部分可核实的安全让步，按自定权重，按第二次编码，",
    ja: "検証可能または一部検証可能な安全保障の譲歩のみ、独自の重み付け、第二のコード化では、",
  };
  for (const [lang, begin] of Object.entries(begins)) {
    const { title, sub } = modelOf(lang as Language, query);
    expect(title.slice(0, begin.length)).toBe(begin);
    expect(sub).toContain(lang === "ru" ? "× 0,5" : "× 0.5");
  }
});

const queries: readonly [typeof korea, string][] = [
  [korea, ""],
  [korea, "a=USA,KOR&weighting=plover&as_of=2018-06-20"],
  [korea, "a=USA,KOR,JPN&b=PRK,CHN&weighting=goldstein&coding=second"],
  [korea, "kind=recognition&verifiable=no&weighting=equal"],
  [korea, "a=PRK&b=KOR&weighting=security:3,economic:0"],
  [korea, "kind=security,humanitarian"],
  [korea, "a=CHN&b=MYS"],
  [korea, "a=CHN&b=JPN"],
  [korea, "as_of=2016-06-01&kind=security"],
  [korea, "weighting=security:0,economic:0,diplomatic:0,humanitarian:0,recognition:0"],
  [reykjavik, ""],
  [reykjavik, "a=USA,DEU&b=SUN&as_of=1987-12-31"],
];
/** Texts of the dossier itself, which stay in its language. */
const ownTexts = [korea, reykjavik].flatMap(({ tables, settings }) => [
  ...tables.concessions.flatMap(({ title, description, size_reason, second_size_reason }) => [
    title,
    description,
    size_reason,
    second_size_reason ?? "",
  ]),
  ...tables.events.map(({ title }) => title),
  ...settings.landmarks.map(({ label }) => label),
  // A translated landmark may hold a name in Latin letters.
  ...Object.values(settings.translations).flatMap(({ landmarks }) => Object.values(landmarks)),
]);
const own = ownTexts.filter(Boolean).sort((p, q) => q.length - p.length);
const withoutOwn = (text: string) => own.reduce((left, title) => left.replaceAll(title, ""), text);

test.each(others)("%s leaves no English in titles, texts, marks, labels, tables and cards", (lang) => {
  for (const [dossier, query] of queries)
    for (const width of [328, 506, 824]) {
      const model = modelOf(lang, query, width, dossier);
      const twin = balanceChart.twin(model, wordsIn(lang));
      const { values } = parseOptions(
        balanceChart.options,
        new URLSearchParams(`${query}&lang=${lang}`),
        dossier,
      );
      const cards = model.marks.slice(0, 6).map(({ key }) => balanceChart.card(dossier, values, key));
      const said = [
        ...[model.title, model.sub, model.alt, model.source, model.empty ?? ""],
        ...[model.firm.sentence, model.firm.thresholds, ...model.firm.more],
        ...[model.twice?.agreement ?? "", model.twice?.other ?? ""],
        ...model.marks.map(({ label }) => label),
        ...balanceTexts(model).map(({ text }) => text),
        ...twin.columns.flatMap(({ title, unit }) => [title, unit ?? ""]),
        ...twin.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        ...[...model.ledger.a.rows, ...model.ledger.b.rows].map(({ state, date }) => `${state} ${date}`),
        ...cards.flatMap((card) => [
          ...[card?.when ?? "", card?.kind ?? "", card?.confidence ?? "", card?.rows?.title ?? ""],
          ...(card?.values ?? []).flatMap(({ label, note, value }) => [label, note ?? "", value]),
          ...(card?.rows?.items ?? []).flatMap(({ title, detail }) => [title, detail]),
        ]),
      ].map(withoutOwn);
      for (const text of said)
        expect([query, text, text.match(/[A-Za-z]{2,}/g)?.filter((word) => word !== "PLOVER") ?? []]).toEqual(
          [query, text, []],
        );
    }
});

test.each(others)("no two labels meet and none leaves the frame in %s", (lang) => {
  for (const [dossier, query] of queries) {
    if (query.includes("as_of")) continue;
    const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
    for (let turn = 0; turn <= 5; turn++)
      for (const width of [328, 506, 824]) {
        const as_of = dateOf(first + Math.round(((last - first) * turn) / 5));
        const model = modelOf(lang, `${query}&as_of=${as_of}`, width, dossier);
        expect([query, as_of, width, overlaps(balanceTexts(model))]).toEqual([query, as_of, width, []]);
        expect([query, as_of, width, outside(balanceTexts(model), width, model.height)]).toEqual([
          query,
          as_of,
          width,
          [],
        ]);
      }
  }
});
