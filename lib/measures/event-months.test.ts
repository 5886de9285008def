import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { firstDay } from "../time/edtf";
import { eventMonths, monthsBetween } from "./event-months";

const { tables, settings } = readDossierFolder("prisma/dossiers/korea-2019");

test("months run across years", () => {
  expect(monthsBetween("2017-11-20", "2018-02-01")).toEqual(["2017-11", "2017-12", "2018-01", "2018-02"]);
});

test("the months hold every event of the period once", () => {
  const months = eventMonths(tables.events, settings.period);
  const held = months.flatMap((month) => [...month.cooperative, ...month.conflictual, ...month.neutral]);
  const [first, last] = settings.period;
  const inPeriod = tables.events.filter(({ date }) => firstDay(date) >= first && firstDay(date) <= last);
  expect(months).toHaveLength(36);
  expect(held).toHaveLength(inPeriod.length);
  expect(new Set(held).size).toBe(inPeriod.length);
  for (const { month, cooperative } of months)
    for (const { date, goldstein } of cooperative) {
      expect(date.startsWith(month)).toBe(true);
      expect(goldstein).toBeGreaterThan(0);
    }
});
