import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { rankCorrelation } from "@/lib/measures/rank-correlation";
import type { Tie } from "@/lib/measures/relations";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { layout } from "./layout";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const monthEnds = Array.from({ length: 36 }, (_, index) => {
  const [year, month] = [2017 + Math.floor((index + 1) / 12), ((index + 1) % 12) + 1];
  return dateOf(dayNumber(`${year}-${String(month).padStart(2, "0")}-01`) - 1);
});
type Place = { x: number; y: number };
const apart = (p?: Place, q?: Place) => Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The picture at a month-end as it is drawn: where each actor stands, and the ties between them. */
function drawnAt(asOf: string, query: string, width: number) {
  const { values } = parseOptions(networkOptions, new URLSearchParams(`as_of=${asOf}&${query}`), dossier);
  const model = networkModel(dossier, values, width);
  const shown = new Set(model.edges.map(({ key }) => key));
  return {
    places: new Map(model.nodes.map(({ key, x, y }) => [key.slice(6), { x, y }])),
    bonds: model.ties.filter(({ key }) => shown.has(key)),
  };
}
const sets = [
  { query: "", least: 1 },
  { query: "actors=USA,PRK,KOR,CHN,RUS,JPN,UNSC", least: 1 },
  { query: "half_life=365", least: 1 },
  { query: "actors=USA,KOR,JPN,CHN,RUS", least: 1 },
  { query: "actors=USA,PRK,KOR,CHN", least: 0.8 },
  { query: "half_life=30", least: 0.9 },
];

test.each(sets)(
  "friends stand near and foes far by rank, at $least of the month-ends as drawn ($query)",
  ({ query, least }) => {
    for (const width of [718, 824, 328]) {
      const found = monthEnds.flatMap((asOf) => {
        const { places, bonds } = drawnAt(asOf, query, width);
        const distances = bonds.map(({ a, b }) => apart(places.get(a), places.get(b)));
        const tones = bonds.map(({ tone }) => tone);
        // Fewer ties leave no order to speak of.
        return bonds.length < 5 ? [] : [{ asOf, rank: rankCorrelation(distances, tones) }];
      });
      const kept = found.filter(({ rank }) => rank <= -0.6);
      expect(mean(found.map(({ rank }) => rank))).toBeLessThanOrEqual(-0.7);
      expect(kept.length / found.length).toBeGreaterThanOrEqual(least);
    }
  },
);

test.each(["", "actors=USA,PRK,KOR,CHN,RUS,JPN,UNSC", "half_life=365"])(
  "from month to month actors move little, as drawn (%s)",
  (query) => {
    for (const width of [718, 824, 328]) {
      const moves: number[] = [];
      let before: ReadonlyMap<string, Place> | null = null;
      for (const asOf of monthEnds) {
        const { places } = drawnAt(asOf, query, width);
        const all = [...places.values()];
        const diameter = Math.max(...all.flatMap((p) => all.map((q) => apart(p, q))));
        if (before) for (const [id, place] of places) moves.push(apart(place, before.get(id)) / diameter);
        before = places;
      }
      expect(mean(moves)).toBeLessThanOrEqual(0.025);
      expect(Math.max(...moves)).toBeLessThanOrEqual(0.12);
    }
  },
);

test("the same ties give the same places, in this process and in another", () => {
  const pictures = ["2017-02-28", "2018-06-12", "2019-04-25"];
  const here = JSON.stringify(pictures.map((asOf) => [...drawnAt(asOf, "", 718).places]));
  const script = `
    import { readDossierFolder } from "./lib/dossier/read-folder";
    import { networkModel } from "./components/charts/network/model";
    import { networkOptions } from "./components/charts/network/options";
    import { parseOptions } from "./lib/options/parse";
    const dossier = readDossierFolder("prisma/dossiers/korea-2019");
    const places = (asOf) => {
      const { values } = parseOptions(networkOptions, new URLSearchParams({ as_of: asOf }), dossier);
      return networkModel(dossier, values, 718).nodes.map(({ key, x, y }) => [key.slice(6), { x, y }]);
    };
    process.stdout.write(JSON.stringify(${JSON.stringify(pictures)}.map(places)));`;
  const other = execFileSync("node", ["--import", "tsx", "--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect(other).toBe(here);
}, 30_000);

test("any ties give finite places, the same twice, no two the same", () => {
  const ids = ["A", "B", "C", "D", "E", "F"];
  const some = fc.array(
    fc.record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      tone: fc.double({ min: -10, max: 10, noNaN: true }),
      intensity: fc.double({ min: 0.001, max: 80, noNaN: true }),
    }),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(some, (rows) => {
      const bonds: Tie[] = rows
        .filter(({ a, b }) => a < b)
        .map((row) => ({ ...row, there: null, back: null }));
      const places = layout(ids, bonds);
      expect([...layout(ids, bonds)]).toEqual([...places]);
      const all = [...places.values()];
      for (const [index, place] of all.entries()) {
        expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true);
        for (const other of all.slice(index + 1)) expect(apart(place, other)).toBeGreaterThan(10);
      }
    }),
    { numRuns: 30 },
  );
});
