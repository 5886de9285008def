import { expect, test } from "vitest";
import type { OfficeRow } from "../tables/offices";
import { eventOf } from "./event-fixture";
import { isLeaderLevel } from "./leader-level";

const office = (actor: string, leader: boolean, start: string, end: string | null): OfficeRow => ({
  actor,
  n: 1,
  office: "President",
  leader,
  start,
  end,
  confidence: "high",
  sources: [],
  note: null,
});
const event = (type: string, date: string, recipients: string[]) =>
  eventOf({ id: "ev-x", date, type, initiators: ["RUS"], recipients });
const offices = [
  office("P-A", true, "2017-05-10", "2018-03"),
  office("P-B", false, "2010", null),
  office("P-C", true, "2018", null),
];

test("a contact is leader-level only while somebody in it holds a leader's office", () => {
  expect(isLeaderLevel(event("visit", "2017-05-09", ["P-A"]), offices)).toBe(false);
  expect(isLeaderLevel(event("visit", "2017-05-10", ["P-A"]), offices)).toBe(true);
  expect(isLeaderLevel(event("visit", "2018-03-31", ["P-A"]), offices)).toBe(true);
  expect(isLeaderLevel(event("visit", "2018-04-01", ["P-A"]), offices)).toBe(false);
  expect(isLeaderLevel(event("letter", "2018-04", ["P-C"]), offices)).toBe(true);
});

test("other offices and other kinds of event are not", () => {
  expect(isLeaderLevel(event("summit", "2018-04-01", ["P-B"]), offices)).toBe(false);
  expect(isLeaderLevel(event("statement", "2018-04-01", ["P-C"]), offices)).toBe(false);
});
