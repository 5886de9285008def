import { parse } from "csv-parse/sync";
import { randomInt, randomLcg } from "d3-random";
import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { csv } from "@/lib/formats/csv";
import { parseOptions } from "@/lib/options/parse";
import { rowsBehind } from "../formats/rows-behind";
import { corridorsChart } from "./chart";

/*
 * Twenty random routes, found again in what the chart's download holds: by going through all stops as often as
 * there are stops (Bellman and Ford), not by the search that is under test.
 */

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
type Text = Record<string, string>;
const draw = randomLcg(0.1965);
const one = <T>(items: readonly T[]): T => items[randomInt.source(draw)(items.length)()] as T;

async function download(id: string, values: Readonly<Record<string, unknown>>): Promise<Text[]> {
  const publication = {
    ...{ dossier, chart: corridorsChart, values, page: "" },
    ...{ query: new URLSearchParams(), origin: "" },
  };
  const behind = rowsBehind(id, publication);
  let text = "";
  for await (const piece of csv.write({ ...behind, dossier }, [[...behind.rows]])) text += piece;
  return parse(text, { columns: true });
}

const open: Record<string, string[]> = {
  operational: ["operational"],
  track: ["operational", "restricted"],
  any: ["operational", "restricted", "severed", "under_construction", "planned"],
};

/** The length of the shortest way in km; infinite where there is none. */
function shortest(rows: readonly Text[], from: string, to: string): number {
  const km = new Map([[from, 0]]);
  for (let round = 0; round < rows.length; round++)
    for (const { from: a = "", to: b = "", length_km } of rows)
      for (const [here, there] of [
        [a, b],
        [b, a],
      ] as const) {
        const total = (km.get(here) ?? Infinity) + Number(length_km);
        if (total < (km.get(there) ?? Infinity)) km.set(there, total);
      }
  return km.get(to) ?? Infinity;
}

const joined = [...new Set(dossier.tables.segments.flatMap(({ from, to }) => [from, to]))];
const queries = Array.from({ length: 20 }, () => {
  const query = new URLSearchParams({
    from: one(joined),
    to: one(joined),
    allow: one(["operational", "track", "any"]),
  });
  query.set(
    "as_of",
    one(["1950-01-01", "2008-06-01", "2017-06-01", "2018-03-01", "2019-04-25", "2019-12-31"]),
  );
  query.set("mode", one(["rail", "rail", "road", "both", "both"]));
  if (randomInt.source(draw)(3)() === 0) query.set("via", one(joined));
  query.set("other_via", one(joined));
  return query.toString();
});
let through = 0;

test.each(queries)("%s", async (query) => {
  const { values, problems } = parseOptions(corridorsChart.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  const model = corridorsChart.model(dossier, values, 840);
  const {
    from = "",
    to = "",
    via,
    other_via: other = "",
    allow = "",
  } = Object.fromEntries(new URLSearchParams(query));
  const rows = await download("segments", values);
  expect(rows.length).toBe(model.rows.length);
  const usable = rows.filter(({ status = "" }) => open[allow]?.includes(status));
  const over = (stops: readonly string[]) =>
    stops.slice(1).reduce((sum, stop, leg) => sum + shortest(usable, stops[leg] ?? "", stop), 0);
  const first = over([from, ...(via ? [via] : []), to]);
  if (Number.isFinite(first)) through++;
  expect(model.route?.km ?? Infinity).toBeCloseTo(first, 6);
  expect(model.second?.facts.km ?? Infinity).toBeCloseTo(over([from, other, to]), 6);
  const status = model.route?.status.reduce((sum, { km }) => sum + km, 0) ?? 0;
  const gauge = model.route?.gauge.reduce((sum, { km }) => sum + km, 0) ?? 0;
  if (model.route?.km) for (const sum of [status, gauge]) expect(sum).toBeCloseTo(first, 6);
});

test("many of the routes lead through", () => {
  expect(through).toBeGreaterThan(7);
  expect(through).toBeLessThan(20);
});

test("the rows behind two dates hold both, for just the segments that the map shows", async () => {
  const query = new URLSearchParams("compare=2017-01-01&as_of=2018-06-01&mode=both&gauge=1435");
  const { values } = parseOptions(corridorsChart.options, query, dossier);
  expect(corridorsChart.behind?.(values)).toBe("segment_changes");
  expect(corridorsChart.behind?.({ ...values, compare: null })).toBe("segments");
  const rows = await download("segment_changes", values);
  const model = corridorsChart.model(dossier, values, 840);
  expect(rows.map(({ segment }) => `segment:${segment}`).sort()).toEqual(
    model.rows.map(({ key }) => key).sort(),
  );
  for (const { segment, first_date, last_date, first_status, last_status, change } of rows) {
    expect([first_date, last_date]).toEqual(["2017-01-01", "2018-06-01"]);
    const shown = model.rows.find(({ key }) => key === `segment:${segment}`)?.change;
    expect(shown).toEqual({ before: first_status, after: last_status, change });
  }
});
