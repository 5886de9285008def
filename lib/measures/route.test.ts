import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { type Allow, alternativeRoute, type Piece, shortestRoute } from "./route";
import { statusAt } from "./segment-status";

const { tables } = readDossierFolder("prisma/dossiers/korea-2019");
const rail = (asOf: string): Piece[] =>
  tables.segments
    .filter(({ mode }) => mode === "rail")
    .map((segment) => ({ segment, status: statusAt(tables.segment_statuses, segment.id, asOf).status }));
const way = (over: string[], allow: Allow, asOf = "2019-04-25") =>
  shortestRoute(tables.stops, rail(asOf), over, allow);
const tenths = (km = 0) => Math.round(km * 10) / 10;

describe("the Korean corridors on 25 April 2019", () => {
  const west = way(["busan", "moscow-st"], "track");

  test("Busan to Moscow by the west", () => {
    expect(tenths(west?.km)).toBe(9347.7);
    expect(tenths(west?.kmByStatus.operational)).toBe(9340.4);
    expect(tenths(west?.kmByStatus.restricted)).toBe(7.3);
    expect(tenths(west?.kmByGauge["1435"])).toBe(2678.7);
    expect(tenths(west?.kmByGauge["1520"])).toBe(6659);
    expect(tenths(west?.kmByGauge["1435 and 1520"])).toBe(10);
    expect(west?.missing).toEqual([]);
  });

  test("one gauge break, where the running gauge ends, and three crossings", () => {
    expect(west?.gaugeBreaks.map(({ along }) => along)).toEqual([["manzhouli", "zabaikalsk"]]);
    expect(west?.crossings.map(({ from, to, lineOfControl }) => [from, to, lineOfControl])).toEqual([
      ["mdl-west", "panmun-st", true],
      ["friendship-bridge-yalu", "dandong-st", false],
      ["manzhouli", "zabaikalsk", false],
    ]);
  });

  test("the alternative is the eastern coast", () => {
    const east = west && alternativeRoute(tables.stops, rail("2019-04-25"), west);
    expect(east?.stops).toContain("wonsan-st");
    expect(tenths(east?.km)).toBe(9826.8);
    expect(tenths(east?.kmByStatus.severed)).toBe(110.9);
    expect(tenths(east?.kmByStatus.under_construction)).toBe(122.2);
    expect(tenths(east?.kmByStatus.restricted)).toBe(126.5);
  });

  test("a stop on the way is passed", () => {
    const east = way(["busan", "gangneung", "moscow-st"], "any");
    expect(east?.stops).toContain("gangneung");
    expect(tenths(east?.km)).toBe(9826.8);
  });

  test("without restricted track there is no way, in 2008 there was", () => {
    expect(way(["busan", "moscow-st"], "operational")).toBeNull();
    expect(tenths(way(["busan", "moscow-st"], "operational", "2008-06-01")?.km)).toBe(9347.7);
  });

  test("the same both ways, and empty from a stop to itself", () => {
    expect(tenths(way(["moscow-st", "busan"], "track")?.km)).toBe(9347.7);
    expect(way(["busan", "busan"], "track")).toMatchObject({ km: 0, stops: ["busan"] });
  });
});

describe("any graph", () => {
  const stopRows = tables.stops.slice(0, 6);
  const ids = stopRows.map(({ id }) => id);
  const edge = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 50 }));
  const build = (edges: [number, number, number][]): Piece[] =>
    edges.flatMap(([a, b, km], index) => {
      const [segment] = tables.segments;
      const [from, to] = [ids[a], ids[b]];
      return segment && from && to && from !== to
        ? [{ segment: { ...segment, id: `s${index}`, from, to, length_km: km }, status: "operational" }]
        : [];
    });
  const brute = (pieces: readonly Piece[], at: string, to: string, seen: readonly string[]): number =>
    at === to
      ? 0
      : Math.min(
          Number.POSITIVE_INFINITY,
          ...pieces.flatMap(({ segment: { from, to: end, length_km } }) => {
            const next = from === at ? end : end === at ? from : null;
            return next && !seen.includes(next) ? [length_km + brute(pieces, next, to, [...seen, next])] : [];
          }),
        );

  test("finds what trying every way finds", () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const pieces = build(edges);
        const [from = "", to = ""] = [ids[0], ids[5]];
        const route = shortestRoute(stopRows, pieces, [from, to], "track");
        expect(route?.km ?? Number.POSITIVE_INFINITY).toBe(brute(pieces, from, to, [from]));
        if (route) expect([route.stops[0], route.stops.at(-1)]).toEqual([from, to]);
      }),
      { numRuns: 150 },
    );
  });
});
