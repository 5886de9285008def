import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { entriesBetween, knownAt, sumOf } from "./balance";
import { concessionTables } from "./concession-fixture";
import { balanceByKind, firmness, scaleTo, turningKind } from "./firmness";
import { kinds, randomMultipliers, sizeOf, weightingNames } from "./weighting";

const full = [["2018-01-01", "full"]] as const;
const known = (given: Parameters<typeof concessionTables>[0]) =>
  knownAt(entriesBetween(concessionTables(given), ["A"], ["B"]), "2018-06-01");

test("the same thousand weightings every time, five numbers from 0 to 3 each", () => {
  const [one, two] = [randomMultipliers(), randomMultipliers()];
  expect(one).toEqual(two);
  expect(one).toHaveLength(1000);
  expect(Object.keys(one[0] ?? {})).toEqual([...kinds].sort());
  for (const value of one.flatMap(Object.values)) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThan(3);
  }
});

test("kinds add up to the whole, under every weighting", () => {
  const { tables } = readDossierFolder("prisma/dossiers/korea-2019");
  const entries = knownAt(entriesBetween(tables, ["USA"], ["PRK"]), "2019-04-25");
  for (const name of weightingNames) {
    const parts = Object.values(balanceByKind(entries, sizeOf(name)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(-sumOf(entries, sizeOf(name)).balance, 9);
  }
});

test("the opening date of the Korean dossier: ahead under four of four, but in 655 of 1,000 only", () => {
  const { tables } = readDossierFolder("prisma/dossiers/korea-2019");
  const entries = knownAt(entriesBetween(tables, ["USA"], ["PRK"]), "2019-04-25");
  const { ahead, namedAgree, randomAgree, grade } = firmness(entries, "coded");
  expect({ ahead, namedAgree, randomAgree, grade }).toEqual({
    ahead: 1,
    namedAgree: 4,
    randomAgree: 655,
    grade: "Not firm",
  });
});

test("one gift alone is firm; two that cancel out are even", () => {
  expect(firmness(known([{ id: "c1", steps: full }]), "coded")).toMatchObject({
    ahead: 1,
    namedAgree: 4,
    randomAgree: 1000,
    grade: "Firm",
    kinds: 1,
  });
  const even = firmness(
    known([
      { id: "c1", steps: full },
      { id: "c2", givers: ["B"], receivers: ["A"], steps: full },
    ]),
    "equal",
  );
  expect(even).toMatchObject({ ahead: 0, namedAgree: 4, randomAgree: 1000 });
});

test("a named weighting is scaled to the mean size of the chosen one", () => {
  const entries = known([
    { id: "c1", size: 2, steps: full },
    { id: "c2", size: 4, steps: full },
  ]);
  expect(scaleTo(entries, "equal", "coded")).toBe(3);
  expect(scaleTo(entries, "coded", "equal")).toBeCloseTo(1 / 3, 12);
  expect(scaleTo(entries, "coded", { security: 2 })).toBe(2);
  expect(scaleTo([], "equal", "coded")).toBe(1);
});

test("the kind that turns the sign with the least change", () => {
  // B is ahead by 3 − 2: at half of security again the two are even for humanitarian acts.
  const entries = known([
    { id: "c1", size: 3, steps: full },
    { id: "c2", size: 2, kind: "humanitarian", givers: ["B"], receivers: ["A"], steps: full },
  ]);
  expect(turningKind(entries, "coded")).toEqual({ kind: "security", factor: expect.closeTo(2 / 3, 12) });
  expect(turningKind(known([{ id: "c1", steps: full }]), "coded")).toEqual({ kind: "security", factor: 0 });
});
