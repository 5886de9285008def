import { expect, test } from "vitest";
import { inLanguage } from "../../dossier/in-language";
import { readDossierFolder } from "../../dossier/read-folder";
import { wordsIn } from "../../words/words-in";
import { citation, citationText, workOf } from "../citation";
import { citationForms } from "./citation-forms";

const dossier = {
  ...readDossierFolder("prisma/dossiers/reykjavik-1986"),
  release: { version: "2026.11.1", checksum: "ab", time: "2026-11-24T23:59:59.000Z" },
};
const page = "/reykjavik-1986/data/events";
const seen = { query: "type=summit&actors=USA,SUN", origin: "https://data.example" };
const work = workOf(dossier, "Events & more_100%", page, seen);
const written = Object.fromEntries(citationForms.map((form) => [form.extension, form.write(work)]));

test("names who, when, what, which rows, which release, on which terms, and where for good", () => {
  expect(citation(dossier, "Events", page, seen)).toBe(
    `Entente (2026). ${dossier.settings.title}: Events (type=summit, actors=USA,SUN) [data set], release 2026.11.1. CC-BY-4.0. https://data.example/reykjavik-1986@2026.11.1/data/events?type=summit&actors=USA,SUN`,
  );
  const pinned = citation(dossier, "Events", "/reykjavik-1986@2026.11.1/data/events", seen);
  expect(pinned).toBe(citation(dossier, "Events", page, seen));
});

test("a chart is cited in the language in which it was seen, data by its own name", () => {
  const { say } = wordsIn("ru");
  const chart = workOf(inLanguage(dossier, "ru"), "Сеть", page, { ...seen, kind: "chart" });
  const title = "Рейкьявик и Договор о РСМД, 1985–1988: Сеть (type=summit, actors=USA,SUN)";
  expect(citationText(chart, say)).toContain(`${title} [график], выпуск 2026.11.1. CC-BY-4.0.`);
  expect(citationText({ ...chart, edition: "version" }, say)).toContain("[график], версия 2026.11.1");
  expect(citationText(work, say)).toBe(citationText(work));
});

test("BibTeX escapes what TeX would read", () => {
  expect(written.bib).toContain("title        = {{");
  expect(written.bib).toContain("Events \\& more\\_100\\%");
  expect(written.bib).toMatch(
    /^@misc\{entente-reykjavik-1986-2026\.11\.1-events-type-summit-actors-USA-SUN,\n/,
  );
  const depth = [...(written.bib ?? "")].reduce((sum, c) => sum + (c === "{" ? 1 : c === "}" ? -1 : 0), 0);
  expect(depth).toBe(0);
});

test("RIS has a tag a line, begins with TY and ends with ER", () => {
  const lines = written.ris?.split("\r\n") ?? [];
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(lines).toContain("DA  - 2026/11/24");
});

test("CSL-JSON holds the same facts, in the properties of its schema", () => {
  const [item] = JSON.parse(written["csl.json"] ?? "");
  expect(item).toMatchObject({ type: "dataset", version: "2026.11.1", URL: work.url });
  expect(item.issued).toEqual({ "date-parts": [[2026, 11, 24]] });
});
