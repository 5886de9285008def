import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf } from "../time/day";
import { actorOf, eventOf } from "./event-fixture";
import { type RelationOptions, relations, ties } from "./relations";

const actors = [
  actorOf("A", "state"),
  actorOf("B", "state"),
  actorOf("O", "organisation"),
  actorOf("P-a", "person", "A"),
  actorOf("P-b", "person", "B"),
  actorOf("P-o", "person", "O"),
];
const asked: RelationOptions = { asOf: "2019-04-25", halfLife: 100, people: "state" };
const pairs = (found: ReturnType<typeof relations>) => found.map(({ from, to }) => `${from}>${to}`).sort();

test("two events by hand: today weighs 1, a half-life ago 1/2, tomorrow nothing", () => {
  const events = [
    eventOf({ id: "old", date: "2019-01-15", initiators: ["A"], recipients: ["B"], goldstein: -4 }),
    eventOf({ id: "new", date: "2019-04-25", initiators: ["A"], recipients: ["B"], goldstein: 8 }),
    eventOf({ id: "later", date: "2019-04-26", initiators: ["A"], recipients: ["B"], goldstein: -10 }),
  ];
  const [relation] = relations(events, actors, asked);
  expect(relation?.intensity).toBeCloseTo(1.5, 12);
  expect(relation?.tone).toBeCloseTo((8 - 2) / 1.5, 12);
  expect(relation?.contributions.map(({ event, age, weight }) => [event.id, age, weight])).toEqual([
    ["old", 100, 0.5],
    ["new", 0, 1],
  ]);
  const [even] = relations(events, actors, { ...asked, halfLife: null });
  expect([even?.intensity, even?.tone]).toEqual([2, 2]);
});

test("a month counts from its first day, and `since` leaves out what came before", () => {
  const events = [eventOf({ id: "m", date: "2019-01~", initiators: ["A"], recipients: ["B"] })];
  expect(relations(events, actors, asked)[0]?.contributions[0]?.age).toBe(114);
  expect(relations(events, actors, { ...asked, asOf: "2018-12-31" })).toEqual([]);
  expect(relations(events, actors, { ...asked, since: "2019-01-02" })).toEqual([]);
});

test("people count for their state or organisation, once an event, never with themselves", () => {
  const events = [
    eventOf({
      id: "e",
      date: "2019-04-25",
      initiators: ["A", "P-a"],
      recipients: ["P-b", "B", "P-a", "P-o"],
    }),
  ];
  expect(pairs(relations(events, actors, asked))).toEqual(["A>B", "A>O"]);
  expect(relations(events, actors, asked)[0]?.intensity).toBe(1);
  expect(pairs(relations(events, actors, { ...asked, people: "apart" }))).toEqual(
    ["A>B", "A>P-a", "A>P-b", "A>P-o", "P-a>B", "P-a>P-b", "P-a>P-o"].sort(),
  );
  expect(pairs(relations(events, actors, { ...asked, actors: ["A", "B"] }))).toEqual(["A>B"]);
});

test("participants alone relate in both directions; beside initiators they do not count", () => {
  const among = eventOf({ id: "p", date: "2019-04-25", participants: ["A", "P-b", "O"] });
  expect(pairs(relations([among], actors, asked))).toEqual(["A>B", "A>O", "B>A", "B>O", "O>A", "O>B"]);
  const lonely = eventOf({ id: "i", date: "2019-04-25", initiators: ["A"], participants: ["B"] });
  expect(relations([lonely], actors, asked)).toEqual([]);
});

test("a tie is the sum of its directions and their mean by weight", () => {
  const events = [
    eventOf({ id: "1", date: "2019-04-25", initiators: ["B"], recipients: ["A"], goldstein: 6 }),
    eventOf({ id: "2", date: "2019-01-15", initiators: ["A"], recipients: ["B"], goldstein: -3 }),
  ];
  const [tie] = ties(relations(events, actors, asked));
  expect([tie?.a, tie?.b, tie?.intensity, tie?.there?.tone, tie?.back?.tone]).toEqual(["A", "B", 1.5, -3, 6]);
  expect(tie?.tone).toBeCloseTo((6 - 1.5) / 1.5, 12);
});

const id = fc.constantFrom(...actors.map((actor) => actor.id));
const someEvents = fc.array(
  fc.record({
    date: fc.integer({ min: 17_167, max: 18_261 }).map(dateOf),
    initiators: fc.array(id, { maxLength: 3 }),
    recipients: fc.array(id, { maxLength: 3 }),
    participants: fc.array(id, { maxLength: 3 }),
    goldstein: fc.double({ min: -10, max: 10, noNaN: true }),
  }),
  { maxLength: 12 },
);

test("laws: intensity is positive, tone within ±10, ties add up, the order of events does not matter", () => {
  fc.assert(
    fc.property(
      someEvents,
      fc.constantFrom(30, 180, null),
      fc.constantFrom("state" as const, "apart" as const),
      (cells, halfLife, people) => {
        const events = cells.map((cell, index) => eventOf({ id: `e${index}`, ...cell }));
        const options = { ...asked, halfLife, people };
        const found = relations(events, actors, options);
        const bonds = ties(found);
        for (const { from, to, intensity, tone, contributions } of found) {
          expect(from).not.toBe(to);
          expect(intensity).toBeGreaterThan(0);
          expect(Math.abs(tone)).toBeLessThanOrEqual(10 + 1e-9);
          expect(new Set(contributions.map(({ event }) => event.id)).size).toBe(contributions.length);
        }
        const sum = (rows: readonly { intensity: number }[]) =>
          rows.reduce((all, row) => all + row.intensity, 0);
        expect(sum(bonds)).toBeCloseTo(sum(found), 9);
        const turned = ties(relations([...events].reverse(), actors, options));
        const byPair = new Map(turned.map((tie) => [`${tie.a} ${tie.b}`, tie]));
        expect(turned.length).toBe(bonds.length);
        for (const { a, b, intensity, tone } of bonds) {
          expect(byPair.get(`${a} ${b}`)?.intensity).toBeCloseTo(intensity, 9);
          expect(byPair.get(`${a} ${b}`)?.tone).toBeCloseTo(tone, 9);
        }
      },
    ),
    { numRuns: 100 },
  );
});
