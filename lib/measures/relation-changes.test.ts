import fc from "fast-check";
import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { relationChanges, tieChangeOf } from "./relation-changes";

const end = (intensity: number, tone: number) => ({ intensity, tone });

test.each([
  [null, end(0.5, -3), "appeared"],
  [end(0.4, 2), end(1, 2), "appeared"],
  [end(2, 2), end(0.49, -2), "faded"],
  [end(0.1, -2), end(0.4, 2), "slight"],
  [end(3, -2), end(3, 1), "turned_friendly"],
  [end(3, 2), end(3, -1), "turned_hostile"],
  [end(3, -0.3), end(3, 0), "turned_friendly"],
  [end(3, -0.1), end(3, 0.1), "kept"],
  [end(3, 4), end(9, 1), "kept"],
] as const)("from %j to %j it %s", (before, after, change) => {
  expect(tieChangeOf(before, after)).toBe(change);
});

test("the other way round an appearance is a fading and a turn the opposite turn", () => {
  const opposite = {
    appeared: "faded",
    faded: "appeared",
    turned_friendly: "turned_hostile",
    turned_hostile: "turned_friendly",
    kept: "kept",
    slight: "slight",
  };
  const some = fc.record({
    intensity: fc.double({ min: 0, max: 5, noNaN: true }),
    tone: fc.double({ min: -10, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(some, some, (before, after) => {
      expect(tieChangeOf(after, before)).toBe(opposite[tieChangeOf(before, after)]);
    }),
  );
});

test("two dates say the same in either order, and a date beside itself changes nothing", () => {
  const { tables } = readDossierFolder("prisma/dossiers/korea-2019");
  const asked = { halfLife: 180, people: "state", actors: ["USA", "PRK", "KOR", "CHN"] } as const;
  const found = relationChanges(tables, ["2019-04-25", "2017-12-01"], asked);
  expect(found).toEqual(relationChanges(tables, ["2017-12-01", "2019-04-25"], asked));
  expect(found.find(({ key }) => key === "edge:PRK~USA")?.change).toBe("turned_friendly");
  for (const { change } of relationChanges(tables, ["2018-06-12", "2018-06-12"], asked))
    expect(["kept", "slight"]).toContain(change);
});
