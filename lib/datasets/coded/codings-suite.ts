import { expect, test, vi } from "vitest";
import { db } from "../../db";
import { openDossier } from "../../dossier/open-dossier";
import { madeUpRows } from "../../importers/rows-fixture";
import { parseOptions } from "../../options/parse";
import { dayNumber } from "../../time/day";
import { codingsDataset } from "../codings";
import { bring } from "./coded-fixture";
import { laySums } from "./lay-sums";

async function rowsOf(text: string) {
  const query = new URLSearchParams(text);
  const opened = await openDossier("korea-2019");
  if (!opened) throw new Error("no dossier");
  const dossier = await laySums(opened, query);
  const { values, problems } = parseOptions(codingsDataset.options, query, dossier);
  expect(problems).toEqual([]);
  return [...codingsDataset.rows(dossier, values)];
}

test("a dossier without machine-coded events has none laid beside it, and no question is asked", async () => {
  const opened = await openDossier("korea-2019");
  if (!opened) throw new Error("no dossier");
  const asked = vi.spyOn(db().codedMonth, "findMany");
  expect(await laySums(opened, new URLSearchParams())).toBe(opened);
  expect(opened.coded).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test.each(["as_of=2018-08-17", "as_of=2018-07-31&half_life=60", "as_of=2019-04-25&a=CHN&b=RUS"])(
  "the tone by machine is that of single events, within the bound: %s",
  async (query) => {
    await bring("first.tsv", madeUpRows(3_000, 1_000, "2018-06-10"));
    const events = await db().codedEvent.findMany();
    const asked = new URLSearchParams(query);
    const pair = [asked.get("a") ?? "USA", asked.get("b") ?? "PRK"];
    const halfLife = Number(asked.get("half_life") ?? 180);
    for (const row of await rowsOf(query)) {
      const own = events.filter(
        ({ initiator, recipient, day }) =>
          pair.includes(initiator) && pair.includes(recipient) && day <= row.as_of,
      );
      expect(row.machine_events).toBe(own.filter(({ day }) => day.startsWith(row.month)).length);
      if (own.length === 0) {
        expect(row.machine_tone).toBeNull();
        continue;
      }
      let [weight, scored] = [0, 0];
      for (const { day, goldstein } of own) {
        const one = 2 ** (-(dayNumber(row.as_of) - dayNumber(day)) / halfLife);
        weight += one;
        scored += one * goldstein;
      }
      expect(Math.abs((row.machine_tone ?? 0) - scored / weight)).toBeLessThanOrEqual(
        (row.machine_bound ?? 0) + 1e-6,
      );
    }
  },
);

test("a chart looks at sums of its own pair alone, and at nothing twice under a version", async () => {
  const counted = vi.spyOn(db().codedEvent, "count");
  const events = vi.spyOn(db().codedEvent, "findMany");
  const months = vi.spyOn(db().codedMonth, "findMany");
  const statements = vi.spyOn(db(), "$queryRawUnsafe");
  await rowsOf("a=KOR&b=RUS");
  await rowsOf("a=KOR&b=RUS&as_of=2018-09-30&half_life=30");
  expect(months).toHaveBeenCalledTimes(1);
  for (const [asked] of months.mock.calls)
    expect(asked?.where).toMatchObject({
      initiator: { in: ["KOR", "RUS"] },
      recipient: { in: ["KOR", "RUS"] },
    });
  expect([counted.mock.calls, events.mock.calls]).toEqual([[], []]);
  for (const [statement] of statements.mock.calls) expect(statement).not.toContain("coded_events");
  vi.restoreAllMocks();
});

test("what is imported later is in it at once", async () => {
  const sum = async () => (await rowsOf("")).reduce((total, row) => total + row.machine_events, 0);
  const before = await sum();
  await bring("second.tsv", madeUpRows(600, 900_000, "2018-06-10"));
  expect(await sum()).toBeGreaterThan(before);
});
