import { expect, test } from "vitest";
import { inLanguage } from "@/lib/dossier/in-language";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { actorName } from "@/lib/words/actors";
import { languageIds } from "@/lib/words/language";
import { actorPlaces } from "./actor-places";
import { eventPlaces } from "./event-places";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const others = languageIds.filter((language) => language !== "en");
const actors = korea.tables.actors.filter((_, place) => place % 4 === 0);
const events = korea.tables.events.filter((_, place) => place % 9 === 0);

test.each(others)("%s says where entries stand without a word of English", (language) => {
  const dossier = inLanguage(korea, language);
  const names = korea.tables.actors
    .map(({ id }) => actorName(dossier, id))
    .sort((a, b) => b.length - a.length);
  const places = [
    ...actors.flatMap((actor) => actorPlaces(dossier, actor)),
    ...events.flatMap((event) => eventPlaces(dossier, event)),
  ];
  for (const { text } of places) {
    const rest = names.reduce((before, name) => before.replaceAll(name, ""), text);
    expect(rest.replaceAll("km", "")).not.toMatch(/[A-Za-z]{2,}/);
    expect(text).not.toMatch(/undefined|NaN|[{}]/);
  }
});

const summit = korea.tables.events.find(({ id }) => id === "ev-hanoi-summit");
const leader = korea.tables.actors.find(({ id }) => id === "PRK");
const textIn = (language: (typeof languageIds)[number], chart: string) => {
  if (!summit || !leader) throw new Error("not in the dossier");
  const dossier = inLanguage(korea, language);
  const found = (places: readonly { chart: string; text: string }[]) =>
    places.find((place) => place.chart === chart)?.text;
  return { event: found(eventPlaces(dossier, summit)), actor: found(actorPlaces(dossier, leader)) };
};

test("sentences in each language, with the numbers of the English ones", () => {
  expect(textIn("en", "balance").actor).toBe("gave 39.3 and received 36.0 with South Korea, coded points");
  expect(textIn("ko", "position").actor).toBe("북한: 2019년 2분기 1위, 정상급 접촉 3건 중 2건");
  expect(textIn("ru", "timeline").actor).toBe(
    "210\u00a0событий: сотрудничество\u00a0— 119, конфликт\u00a0— 89",
  );
  expect(textIn("zh", "precedent").event).toBe("美国与朝鲜之间的事件，首次接触后8.5个月");
  expect(textIn("ja", "network").event).toBe(
    "米国と北朝鮮：2019年4月25日時点で点+2.5、重み0.80（半減期180日）",
  );
  const figures = (text = "") =>
    (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) => n.replace(",", ".")).sort();
  for (const language of others)
    for (const [chart, of] of [
      ["balance", "actor"],
      ["timeline", "actor"],
      ["precedent", "event"],
    ] as const)
      expect(figures(textIn(language, chart)[of])).toEqual(figures(textIn("en", chart)[of]));
});
