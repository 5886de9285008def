import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { relations, ties } from "@/lib/measures/relations";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { networkChart } from "./chart";
import { networkExamples } from "./examples";
import type { NetworkModel } from "./model";

const dossiers = {
  "korea-2019": readDossierFolder("prisma/dossiers/korea-2019"),
  "reykjavik-1986": readDossierFolder("prisma/dossiers/reykjavik-1986"),
};
type Name = keyof typeof dossiers;
const valuesOf = (dossier: Name, query: string) => {
  const { values, problems } = parseOptions(
    networkChart.options,
    new URLSearchParams(query),
    dossiers[dossier],
  );
  expect(problems).toEqual([]);
  return values;
};
const drawn = (dossier: Name, query: string, width: number) =>
  networkChart.model(dossiers[dossier], valuesOf(dossier, query), width) as NetworkModel;

const labelsOf = ({ nodes, edges }: NetworkModel) => [
  ...nodes.flatMap(({ name, sum }) => [name, sum]),
  ...edges.flatMap(({ label }) => (label ? [label] : [])),
];
/** Twenty dates spread over the period by a step that meets every month and day of the week. */
const dates = Array.from({ length: 20 }, (_, index) =>
  dateOf(dayNumber("2017-01-20") + ((index * 389) % 1070)),
);
const sets = [
  "",
  "&compare=2017-06-01",
  "&compare=2019-10-01&actors=USA,PRK,KOR,CHN,RUS,JPN,UNSC",
  "&actors=USA,PRK,KOR,CHN,RUS,JPN,UNSC",
  "&actors=USA,PRK",
  "&people=apart",
];

test.each(sets)("no two labels overlap, none leaves the frame, no circle covers another (%s)", (set) => {
  const faults: unknown[] = [];
  for (const date of dates)
    for (const width of [328, 718, 824]) {
      const model = drawn("korea-2019", `as_of=${date}${set}`, width);
      const labels = labelsOf(model);
      const where = `${date} ${width}`;
      for (const pair of overlaps(labels)) faults.push([where, ...pair]);
      for (const { text } of outside(labels, width, model.height)) faults.push([where, "outside", text]);
      for (const [index, a] of model.nodes.entries()) {
        if (
          a.x - a.radius < 0 ||
          a.x + a.radius > width ||
          a.y - a.radius < 0 ||
          a.y + a.radius > model.height
        )
          faults.push([where, "circle outside", a.key]);
        for (const b of model.nodes.slice(index + 1))
          if (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
            faults.push([where, "circles", a.key, b.key]);
      }
    }
  expect(faults).toEqual([]);
});

test("the title states the tone of the busiest pair now against the last landmark a month ago", () => {
  const { settings, tables } = dossiers["korea-2019"];
  const toneAt = (asOf: string) =>
    ties(
      relations(tables.events, tables.actors, {
        asOf,
        halfLife: 180,
        people: "state",
        actors: settings.actors,
      }),
    ).find(({ a, b }) => a === "PRK" && b === "USA")?.tone ?? Number.NaN;
  expect(toneAt("2019-04-25")).toBeLessThan(toneAt("2019-02-27") - 0.25);
  expect(drawn("korea-2019", "", 718).title).toMatch(
    /^US–North Korea tone has fallen to \+0\.\d since Hanoi, while North Korea–Russia dealings grew \d\.\d-fold$/,
  );
  expect(drawn("korea-2019", "actors=JPN,RUS&as_of=1980-01-01", 718).title).toBe(
    "No dealings among these actors so far",
  );
});

test("every example draws: finite numbers, a card for every mark, a row for every tie", () => {
  for (const { dossier, query, width } of networkExamples) {
    const model = drawn(dossier, query, width);
    const text = JSON.stringify(model);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    expect(JSON.stringify(drawn(dossier, query, width))).toBe(text);
    for (const { key } of model.marks)
      expect(networkChart.card(dossiers[dossier], valuesOf(dossier, query), key)?.key).toBe(key);
    const rows = networkChart.twin(model, wordsIn("en")).rows.map(({ key }) => key);
    expect(rows).toEqual((model.compared?.rows ?? model.ways ?? model.ties).map(({ key }) => key));
    for (const { key } of [...model.edges, ...(model.matrix?.cells ?? [])]) expect(rows).toContain(key);
    expect(model.empty === null).toBe(model.ties.length > 0);
  }
});

test("the events on an edge's card make up its intensity and its tone", () => {
  const values = valuesOf("korea-2019", "");
  for (const { key, intensity, tone, events } of drawn("korea-2019", "", 718).ties) {
    const items = networkChart.card(dossiers["korea-2019"], values, key)?.rows?.items ?? [];
    expect(items.length).toBe(events);
    const weights = items.map(({ value }) =>
      (value?.factor ?? "").split(" × ").reduce((product, part) => product * Number(part), 1),
    );
    const sum = weights.reduce((all, weight) => all + weight, 0);
    expect(Math.abs(sum - intensity)).toBeLessThan(0.01 * items.length + 1e-9);
    const scored = items.reduce(
      (all, { value }, index) => all + (value?.tone ?? 0) * (weights[index] ?? 0),
      0,
    );
    expect(Math.abs(scored / sum - tone)).toBeLessThan(0.3);
  }
});

test("an actor's card gives the sum that the figure prints, people apart too", () => {
  for (const query of ["", "people=apart"]) {
    const values = valuesOf("korea-2019", query);
    for (const { key, sum } of drawn("korea-2019", query, 824).nodes)
      expect(networkChart.card(dossiers["korea-2019"], values, key)?.values[0]?.value).toBe(sum.text);
  }
});

test("a phone leaves thin ties out of the drawing, says so, and keeps them in the table", () => {
  const [wide, phone] = [drawn("korea-2019", "", 718), drawn("korea-2019", "", 328)];
  expect(phone.edges.length).toBe(phone.ties.filter(({ intensity }) => intensity >= 0.9).length);
  expect(phone.thin).toBe(phone.ties.length - phone.edges.length);
  expect(phone.thin).toBeGreaterThan(0);
  expect(phone.sub).toContain("Ties under 0.9 are left out");
  expect(wide.sub).not.toContain("left out");
  expect(phone.ties).toEqual(wide.ties);
  expect([phone.structure, phone.triads]).toEqual([wide.structure, wide.triads]);
});
