import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { entriesBetween, sumAt } from "@/lib/measures/balance";
import { givenInAll } from "@/lib/measures/exchanges";
import { sizeOf } from "@/lib/measures/weighting";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { outside, overlaps } from "../label-boxes";
import { exchangeChart } from "./chart";
import { exchangeFinding } from "./finding";
import { exchangeModel } from "./model";
import { exchangeOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
const values = (query: string, dossier = korea) => {
  const { values: read, problems } = parseOptions(exchangeOptions, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  return read;
};

test("every cell is the sum between its two, the same as the balance has it", () => {
  const { rows } = exchangeModel(korea, values("weighting=plover&as_of=2018-12-31"), 824);
  expect(rows.length).toBeGreaterThan(8);
  for (const { key, given, promised } of rows) {
    const [giver = "", receiver = ""] = key.replace("exchange:", "").split("~");
    const sum = sumAt(entriesBetween(korea.tables, [giver], [receiver]), "2018-12-31", sizeOf("plover"));
    expect(given).toBeCloseTo(sum.given, 9);
    expect(promised).toBeCloseTo(sum.promised, 9);
  }
});

test("what an actor gave in all counts each concession once, at most as much as its row", () => {
  const asked = { asOf: "2019-04-25", weighting: "coded" as const };
  const { rows } = exchangeModel(korea, values(""), 824);
  const row = rows.filter(({ key }) => key.startsWith("exchange:KOR~"));
  const all = givenInAll(korea.tables, "KOR", asked).given;
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(row.reduce((sum, { given }) => sum + given, 0) + 1e-9);
});

test("every cell opens into its concessions, which open in turn", () => {
  const options = values("kind=security");
  const { marks, cells } = exchangeModel(korea, options, 824);
  expect(marks.map(({ key }) => key)).toEqual(cells.map(({ key }) => key));
  for (const { key } of marks) {
    const card = exchangeChart.card(korea, options, key);
    expect(card?.rows?.items.length).toBeGreaterThan(0);
    for (const row of card?.rows?.items ?? [])
      expect(exchangeChart.card(korea, options, row.key)?.kind).toBe("concession, security");
  }
  expect(exchangeChart.card(korea, options, "exchange:USA~USA")).toBeNull();
});

test("the sentence follows the gifts", () => {
  const title = exchangeModel(korea, values(""), 824).title;
  expect(title).toMatch(
    /^North Korea had given South Korea the most, [\d.]+ points, against [\d.]+ in return$/,
  );
  const turned = {
    ...korea,
    tables: {
      ...korea.tables,
      concessions: korea.tables.concessions.map(({ givers, receivers, ...row }) => ({
        ...row,
        givers: receivers,
        receivers: givers,
      })),
    },
  };
  expect(exchangeModel(turned, values(""), 824).title).toMatch(/^South Korea had given North Korea the most/);
  expect(exchangeModel(korea, values("as_of=1980-01-01"), 824).empty).toMatch(
    /^No concessions had been promised/,
  );
});

test.each([
  [korea, ""],
  [korea, "weighting=goldstein"],
  [korea, "kind=humanitarian,economic&coding=second"],
  [reykjavik, ""],
])("no two labels meet and none leaves the frame", (dossier, query) => {
  const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
  for (let turn = 0; turn <= 10; turn++)
    for (const width of [280, 328, 506, 704, 824, 1248]) {
      const as_of = dateOf(first + Math.round(((last - first) * turn) / 10));
      const { cells, grid, totals, heads, height } = exchangeModel(
        dossier,
        { ...values(query, dossier), as_of },
        width,
      );
      const labels = [
        ...cells.flatMap((cell) => cell.labels),
        ...grid.rows.map(({ label }) => label),
        ...grid.columns.flatMap((column) => column.labels),
        ...totals,
        ...heads,
      ];
      expect([as_of, width, overlaps(labels)]).toEqual([as_of, width, []]);
      expect([as_of, width, outside(labels, width, height)]).toEqual([as_of, width, []]);
    }
});

test("on a phone the pairs of which the title speaks are drawn, whoever they are", () => {
  const { settings } = korea;
  // Somebody who would come last: a giver that is no main actor.
  const last = { ...settings, actors: settings.actors.filter((id) => id !== "PRK" && id !== "KOR") };
  const model = exchangeModel({ ...korea, settings: last }, values(""), 360);
  expect(model.title).toMatch(/^North Korea had given South Korea the most/);
  expect(model.grid.actors).toEqual(expect.arrayContaining(["PRK", "KOR"]));
  expect(model.grid.actors.length).toBeLessThan(
    new Set(model.rows.flatMap(({ giver, receiver }) => [giver, receiver])).size + 1,
  );
  expect(model.cells.map(({ key }) => key)).toContain("exchange:PRK~KOR");
});

test("ties are told as they are printed, and weights of zero as what they are", () => {
  const pair = (giver: string, receiver: string, given: number) => ({
    ...{ giver, receiver, given, promised: 0, entries: [] },
  });
  const say = (...found: ReturnType<typeof pair>[]) => exchangeFinding(korea, found, { only: null });
  expect(say(pair("PRK", "KOR", 3), pair("KOR", "PRK", 3.01))).toBe(
    "North Korea and South Korea had given each other the most, 3.0 points each way",
  );
  expect(say(pair("PRK", "KOR", 3), pair("USA", "PRK", 3))).toBe(
    "North Korea had given South Korea and the United States had given North Korea the most, 3.0 points each",
  );
  expect(say(pair("PRK", "KOR", 3))).toBe(
    "North Korea had given South Korea the most, 3.0 points, against nothing in return",
  );
  const zero = "security:0,economic:0,diplomatic:0,humanitarian:0,recognition:0";
  expect(exchangeModel(korea, values(`weighting=${zero}`), 824).title).toBe(
    "Under own weights, nothing counts: all that was promised is of kinds weighed zero",
  );
  expect(exchangeModel(korea, values("weighting=security:2&coding=second"), 824).sub).toContain(
    "its coded size of the second coding (security × 2)",
  );
});
