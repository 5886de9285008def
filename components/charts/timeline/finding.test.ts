import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import type { EventMonth } from "@/lib/measures/event-months";
import { wordsIn } from "@/lib/words/words-in";
import { timelineFinding } from "./finding";

const words = wordsIn("en");

const [event] = readDossierFolder("prisma/dossiers/reykjavik-1986").tables.events;
const events = (length: number) => Array.from({ length }, () => event).flatMap((row) => (row ? [row] : []));
const month = (number: number, good: number, bad: number): EventMonth => ({
  month: `2018-${String(number).padStart(2, "0")}`,
  cooperative: events(good),
  conflictual: events(bad),
  neutral: [],
});

test("the months since the landmark that divides them, beside those before", () => {
  const before = [month(1, 0, 2), month(2, 1, 0), month(3, 0, 1), month(4, 1, 1)];
  const after = [month(5, 2, 0), month(6, 1, 0), month(7, 0, 0), month(8, 3, 2), month(9, 0, 1)];
  expect(timelineFinding(words, [...before, ...after], ["2018-05", "2018-08"])).toBe(
    "Cooperation outweighs conflict in 3 of 4 months with events since May 2018, after 1 of 4 before",
  );
});

test("without such a landmark the whole window, and a single month as it is", () => {
  expect(timelineFinding(words, [month(1, 0, 2), month(2, 0, 1)], ["2018-02"])).toBe(
    "Conflict outweighs cooperation in both months since January 2018",
  );
  expect(timelineFinding(words, [month(1, 0, 0), month(2, 1, 3)], [])).toBe(
    "One cooperative event and three conflictual ones in February 2018",
  );
  expect(timelineFinding(words, [month(1, 0, 0)], [])).toBe(
    "Nothing had happened among these actors by this date",
  );
});
