import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { entriesBetween, knownAt } from "@/lib/measures/balance";
import { lifeOf } from "./life";

const { tables, settings } = readDossierFolder("prisma/dossiers/korea-2019");
const entries = knownAt(entriesBetween(tables, ["USA", "KOR"], ["PRK"]), settings.asOf);

test("a life runs without a gap from promise to the date and ends where the ledger has it", () => {
  expect(entries.length).toBeGreaterThan(30);
  for (const entry of entries) {
    const { stretches } = lifeOf(entry, settings.period, settings.asOf);
    const last = stretches.at(-1);
    expect(last?.delivered).toBe(entry.now.delivered);
    expect(last?.promised).toBe(entry.now.promised);
    for (const [place, { from, to }] of stretches.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      if (place > 0) expect(from).toBe(stretches[place - 1]?.to);
      expect(to).toBeLessThanOrEqual(1);
    }
  }
});

test("what was reversed is bare from then on", () => {
  const entry = entries.find(({ now }) => now.state === "reversed");
  const { stretches } = lifeOf(entry ?? (entries[0] as never), settings.period, settings.asOf);
  expect(stretches.length).toBeGreaterThan(1);
  expect(stretches.at(-1)).toMatchObject({ delivered: 0, promised: 0 });
});
