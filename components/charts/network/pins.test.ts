import fc from "fast-check";
import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { readPins, withoutPin, withPin, writePins } from "@/lib/options/pin-text";
import { outside, overlaps } from "../label-boxes";
import { networkModel } from "./model";
import { movedModel } from "./moved-model";
import { networkOptions } from "./options";
import { placeOf, shareOf } from "./pin-place";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const drawn = (query: string, width = 824) => {
  const { values, problems } = parseOptions(networkOptions, new URLSearchParams(query), korea);
  expect(problems).toEqual([]);
  return networkModel(korea, values, width);
};
const ids = korea.settings.actors;
const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const some = fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), x: share, y: share }), {
  selector: ({ id }) => id,
  minLength: 1,
});

test("pins are read as they are written, and what is not one is refused", () => {
  fc.assert(
    fc.property(some, (pins) => {
      const text = writePins(pins);
      expect(writePins(readPins(text) ?? [])).toBe(
        writePins([...pins].sort((a, b) => (a.id < b.id ? -1 : 1))),
      );
    }),
  );
  for (const text of ["", "PRK", "PRK:1", "PRK:1,", "PRK:101,0", "PRK:-1,0", "PRK:1.25,0", "PRK:1,2;"])
    expect(readPins(text), text).toBeNull();
  expect(readPins("PRK:1,2;PRK:3,4")).toBeNull();
  const { problems } = parseOptions(networkOptions, new URLSearchParams("pins=XXX:1,2"), korea);
  expect(problems.map(({ parameter }) => parameter)).toEqual(["pins"]);
});

test("one more pin, or one fewer", () => {
  const pins = withPin(withPin([], { id: "USA", x: 120, y: 2.06 }), { id: "PRK", x: -4, y: 50 });
  expect(writePins(pins)).toBe("PRK:0,50;USA:100,2.1");
  expect(writePins(withPin(pins, { id: "USA", x: 1, y: 2 }))).toBe("PRK:0,50;USA:1,2");
  expect(writePins(withoutPin(pins, "PRK"))).toBe("USA:100,2.1");
});

test("a pinned actor stands there at every width and date; no circle covers another and no label meets another", () => {
  fc.assert(
    fc.property(
      some,
      fc.constantFrom("2017-12-01", "2018-06-12", "2019-04-25"),
      fc.constantFrom(328, 718, 824),
      (pins, asOf, width) => {
        const model = drawn(`as_of=${asOf}&pins=${writePins(pins)}`, width);
        const frame = model.frame;
        if (!frame) throw new Error("no frame");
        for (const node of model.nodes) {
          const pin = pins.find(({ id }) => node.key === `actor:${id}`);
          expect(node.pinned).toBe(pin !== undefined);
          const isFree = pins.every((other) => {
            const there = placeOf(frame, other);
            const wanted = pin && placeOf(frame, pin);
            return other === pin || !wanted || Math.hypot(there.x - wanted.x, there.y - wanted.y) > 150;
          });
          if (!pin || !isFree) continue;
          const { x, y } = placeOf(frame, pin);
          expect(Math.hypot(node.x - x, node.y - y)).toBeLessThan(0.02);
        }
        for (const [index, a] of model.nodes.entries())
          for (const b of model.nodes.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
        const labels = [
          ...model.nodes.flatMap(({ name, sum }) => [name, sum]),
          ...model.edges.flatMap(({ label }) => label ?? []),
        ];
        expect(overlaps(labels)).toEqual([]);
        expect(
          outside(
            model.nodes.map(({ name }) => name),
            width,
            model.height,
          ),
        ).toEqual([]);
      },
    ),
    {
      numRuns: 60,
      seed: 20190425,
      examples: [
        [
          [
            { id: "CHN", x: 50, y: 50 },
            { id: "JPN", x: 50, y: 50 },
          ],
          "2019-04-25",
          328,
        ],
      ],
    },
  );
});

test("without pins nothing changes, and what is said names the pinned", () => {
  expect(drawn("").nodes.every(({ pinned }) => !pinned)).toBe(true);
  expect(drawn("pins=PRK:50,50;USA:0,100").sub).toContain(
    "The United States and North Korea stand where the reader pinned them (marked by a dot).",
  );
  expect(drawn("pins=VNM:50,50").sub).toBe(drawn("").sub);
});

test("a circle on its way takes its name and its ties along, and nothing else", () => {
  const model = drawn("");
  const { frame } = model;
  if (!frame) throw new Error("no frame");
  const to = placeOf(frame, { x: 30, y: 40 });
  expect(shareOf(frame, to).x).toBeCloseTo(30, 9);
  expect(shareOf(frame, to).y).toBeCloseTo(40, 9);
  const moved = movedModel(model, "actor:PRK", to);
  const [before, after] = [model, moved].map(({ nodes }) => nodes.find(({ key }) => key === "actor:PRK"));
  expect(after).toMatchObject(to);
  expect((after?.name.x ?? 0) - (before?.name.x ?? 0)).toBeCloseTo(to.x - (before?.x ?? 0), 6);
  for (const [place, edge] of moved.edges.entries()) {
    if (edge.key.includes("PRK")) expect(edge.path).toContain(`${to.x} ${to.y}`);
    else expect(edge).toBe(model.edges[place]);
  }
});
