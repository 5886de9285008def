import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { statusAt } from "./segment-status";

const rows = readDossierFolder("prisma/dossiers/korea-2019").tables.segment_statuses;
const at = (segment: string, asOf: string) => statusAt(rows, segment, asOf).status;

test("a segment without rows is operational", () => {
  expect(statusAt(rows, "w01", "2019-04-25")).toEqual({ status: "operational", row: null });
});

test("before its first row the first row's status applies", () => {
  expect(at("e03", "2010-01-01")).toBe("under_construction");
  expect(at("e07", "1950-01-01")).toBe("severed");
});

test("a row counts from its first day to the end of its last", () => {
  expect(at("e03", "2018-01-25")).toBe("under_construction");
  expect(at("e03", "2018-01-26")).toBe("operational");
  expect(at("w06", "2008-11-28")).toBe("operational");
  expect(at("w06", "2008-11-29")).toBe("restricted");
});

test("a month counts from its first day", () => {
  expect(at("e22", "2018-01-31")).toBe("operational");
  expect(at("e22", "2018-02-01")).toBe("restricted");
});
