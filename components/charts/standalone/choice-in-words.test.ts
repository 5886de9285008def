import { expect, test } from "vitest";
import { inLanguage } from "@/lib/dossier/in-language";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { languageIds } from "@/lib/words/language";
import { catalogues } from "@/lib/words/words-in";
import { charts } from "../charts";
import { choiceInWords } from "./choice-in-words";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const options = new Set(Object.values(charts).flatMap((chart) => Object.keys(chart.options)));

test("every option of every chart can be said under its picture, and nothing is said that no chart has", () => {
  const unsaid = ["half_life", "select", "lang"];
  const said = Object.keys(catalogues.en.picture).filter((name) => name.startsWith("choice_"));
  expect(said.sort()).toEqual(
    [...options]
      .filter((name) => !unsaid.includes(name))
      .map((name) => `choice_${name}`)
      .sort(),
  );
});

test.each([
  ["en", "as_of", "2019-04-25", "As of 25 April 2019"],
  ["en", "half_life", "180", "half-life 180 days"],
  ["en", "half_life", "1", "half-life 1 day"],
  ["en", "actors", "USA,PRK", "actors United States, North Korea"],
  ["en", "weighting", "coded", "weighting coded"],
  ["en", "weighting", "goldstein", "weighting Goldstein"],
  ["en", "weighting", "security:2,economic:0.5", "weighting security × 2, economic × 0.5"],
  ["en", "type", "summit,unsc_resolution", "type summit, UN Council resolution"],
  ["en", "from", "busan", "from Busan"],
  ["ru", "from", "busan", "откуда: Пусан"],
  ["zh", "status", "severed,planned", "状态：中断、规划中"],
  ["ko", "as_of", "2019-04-25", "기준일 2019년 4월 25일"],
  ["ko", "weighting", "equal", "가중치 동일"],
  ["ru", "half_life", "30", "период полураспада\u00a0— 30\u00a0дней"],
  ["ru", "half_life", "2", "период полураспада\u00a0— 2\u00a0дня"],
  ["zh", "half_life", "none", "不设半衰期"],
  ["ja", "actors", "USA,PRK", "当事者：米国、北朝鮮"],
] as const)("%s: %s=%s is “%s”", (language, name, text, said) => {
  expect(choiceInWords(inLanguage(dossier, language), name, text)).toBe(said);
});

test("no other language says a choice in English", () => {
  const english = Object.entries(catalogues.en.picture);
  for (const language of languageIds.filter((id) => id !== "en"))
    for (const [name, text] of english)
      expect([language, name, catalogues[language].picture[name]]).not.toContain(text);
});
