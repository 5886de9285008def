import { randomInt, randomLcg } from "d3-random";
import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { actorOf, eventOf } from "@/lib/measures/event-fixture";
import { relations, ties } from "@/lib/measures/relations";
import { parseOptions } from "@/lib/options/parse";
import { collide, labelBox } from "../label-boxes";
import { networkCard } from "./card";
import { crowdOf } from "./crowd";
import { crowdId, mostActors, mostTies } from "./crowd-size";
import { layout } from "./layout";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `A${String(index).padStart(4, "0")}`);

/** Actors of whom each deals with the one before and, the earlier in the list the oftener, with others at random. */
function crowd(count: number, dealings: number): Dossier {
  const ids = names(count);
  const random = randomLcg(0.5);
  const pick = randomInt.source(random);
  const some = () => ids[Math.floor(count * random() ** 3)] ?? "";
  const events = Array.from({ length: dealings }, (_, index) => {
    const [from, to] = index < count - 1 ? [ids[index], ids[index + 1]] : [some(), some()];
    const day = `201${pick(7, 10)()}-0${pick(1, 10)()}-1${pick(0, 10)()}`;
    return eventOf({
      ...{ id: `ev-${index}`, date: day, goldstein: pick(-8, 9)() },
      ...{ initiators: [from ?? ""], recipients: [to ?? ""] },
    });
  });
  return {
    ...korea,
    settings: { ...korea.settings, actors: ids },
    tables: { ...korea.tables, events, actors: ids.map((id) => actorOf(id, "state")) },
  };
}
const drawn = (dossier: Dossier, query = "", width = 824) =>
  networkModel(dossier, parseOptions(networkOptions, new URLSearchParams(query), dossier).values, width);

const many = crowd(1000, 6000);

test("of a thousand actors the two hundred strongest stand alone, the others as one", () => {
  const { dossier, actors, grouped } = crowdOf(many, many.settings.actors);
  expect([actors.length, grouped]).toEqual([mostActors + 1, 1000 - mostActors]);
  const strength = new Map<string, number>();
  for (const event of many.tables.events) {
    const [from = "", to = ""] = [event.initiators[0], event.recipients[0]];
    if (from === to) continue;
    for (const id of [from, to]) strength.set(id, (strength.get(id) ?? 0) + 1);
  }
  const weakest = Math.min(...actors.filter((id) => id !== crowdId).map((id) => strength.get(id) ?? 0));
  for (const id of many.settings.actors)
    if (!actors.includes(id)) expect(strength.get(id) ?? 0).toBeLessThanOrEqual(weakest);
  // What those together deal with one actor is the sum of what each does.
  const at = { asOf: "2019-12-31", halfLife: 180, people: "state" as const };
  const first = actors[0] ?? "";
  const rest = new Set(many.settings.actors.filter((id) => !actors.includes(id)));
  const sum = ties(relations(many.tables.events, many.tables.actors, at))
    .filter(({ a, b }) => (a === first && rest.has(b)) || (b === first && rest.has(a)))
    .reduce((total, { intensity }) => total + intensity, 0);
  const together = ties(relations(dossier.tables.events, dossier.tables.actors, at)).find(
    ({ a, b }) => [a, b].includes(first) && [a, b].includes(crowdId),
  );
  expect(together?.intensity).toBeCloseTo(sum, 9);
  expect(sum).toBeGreaterThan(0);
});

test("the same actors are drawn at every date, said so, and those together have a card", () => {
  const [early, late] = [drawn(many, "as_of=2017-12-31"), drawn(many, "as_of=2019-12-31")];
  expect(late.nodes.map(({ key }) => key)).toEqual(early.nodes.map(({ key }) => key));
  expect(late.sub).toContain("The 200 actors with the most dealings over the whole period");
  expect(late.sub).toContain("the other 800 count as one");
  expect(late.edges.length).toBeLessThanOrEqual(mostTies);
  expect(late.ties.length).toBeGreaterThan(late.edges.length);
  const { values } = parseOptions(networkOptions, new URLSearchParams("as_of=2019-12-31"), many);
  expect(networkCard(many, values, `actor:${crowdId}`)?.title).toBe("800 others");
});

test.each([718, 824, 328])("no two names meet in a crowd at %i px, and none leaves the picture", (width) => {
  const { nodes, height } = drawn(many, "as_of=2019-12-31", width);
  const boxes = nodes.flatMap(({ name }) => (name.text ? [labelBox(name)] : []));
  expect(boxes.length).toBeGreaterThan(5);
  for (const [place, box] of boxes.entries()) {
    expect(Math.min(box.left, width - box.right, box.top, height - box.bottom)).toBeGreaterThan(-1);
    for (const other of boxes.slice(place + 1)) expect(collide(box, other)).toBe(false);
  }
});

test("two hundred actors and fewer are drawn as they are", () => {
  const few = crowd(150, 600);
  expect(crowdOf(few, few.settings.actors).dossier).toBe(few);
  expect(drawn(few).nodes).toHaveLength(150);
});

test("a thousand actors are laid out apart from each other, the same each time", () => {
  const bonds = ties(
    relations(many.tables.events, many.tables.actors, { asOf: "2019-12-31", halfLife: 180, people: "state" }),
  );
  const places = layout(many.settings.actors, bonds);
  expect(places.size).toBe(1000);
  expect(layout(many.settings.actors, bonds)).toEqual(places);
  const points = [...places.values()];
  const nearest = points.map((p) =>
    Math.min(...points.filter((q) => q !== p).map((q) => Math.hypot(p.x - q.x, p.y - q.y))),
  );
  expect(nearest.filter((gap) => gap < 8).length).toBeLessThan(50);
});
