import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { expect, test } from "vitest";
import type { AnyDataset } from "../datasets/dataset";
import { datasets } from "../datasets/datasets";
import type { Dossier } from "../dossier/dossier";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { day, dossier, text, textOf } from "./random-rows";

/** A reader of XML that does not remark on replaced characters. */
const quiet = () => new DOMParser({ onError: () => undefined });

const recently = fc
  .date({ min: new Date("2017-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A dossier whose actors have other names and whose events happen at other times among others. */
const dossiers = fc
  .record({
    names: fc.array(textOf(), { minLength: 9, maxLength: 9 }),
    events: fc.array(
      fc.record({
        day,
        who: fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 4 }),
        score: fc.integer({ min: -10, max: 10 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ names, events }): Dossier => {
    const actors = dossier.tables.actors.map((actor, n) => ({ ...actor, short_name: names[n] ?? "x" }));
    const [pattern] = dossier.tables.events;
    if (!pattern) throw new Error("no event");
    return {
      ...dossier,
      tables: {
        ...dossier.tables,
        actors,
        events: events.map(({ day: date, who, score }, n) => {
          const ids = who.flatMap((place) => actors[place]?.id ?? []);
          return {
            ...pattern,
            id: `ev-${n}`,
            date,
            initiators: ids.slice(0, 1),
            recipients: ids.slice(1),
            participants: [],
            goldstein: score,
          };
        }),
      },
    };
  });

const relations = datasets.relations as AnyDataset;
const asked = fc.record({
  as_of: recently,
  half_life: fc.constantFrom(null, 30, 180),
  since: fc.constant(null),
  actors: fc.constant(null),
  people: fc.constantFrom("state", "apart"),
  direction: fc.constantFrom("directed", "both"),
});

test("graphs of random dossiers read back as their rows, and keep Gephi's rules", () =>
  fc.assert(
    fc.asyncProperty(dossiers, asked, fc.constantFrom("1.2", "1.3"), async (one, values, version) => {
      const rows = [...relations.rows(one, values)];
      const file = await text(gexf, relations, rows, { ...values, version }, one);
      const graphs = [
        // This reader knows one list of attributes for nodes and one for edges; ours are two, fixed and dated.
        parseGexf(MultiGraph, file, { allowUndeclaredAttributes: true }),
        parseGraphml(MultiGraph, await text(graphml, relations, rows, values, one)),
      ];
      for (const graph of graphs) {
        const edges = graph.mapEdges((_, { intensity, tone, events }, from, to) => ({
          from,
          to,
          intensity: Number(intensity),
          tone: Number(tone),
          events: Number(events),
        }));
        expect(edges).toEqual(rows);
      }
      const document = quiet().parseFromString(file, "text/xml");
      const [whole] = [...document.getElementsByTagName("graph")];
      const spans = ["node", "edge"].flatMap((kind) =>
        [...document.getElementsByTagName(kind)].map((part) => ({
          part,
          own: [...part.getElementsByTagName("spell")].map((spell) => [
            spell.getAttribute("start") ?? "",
            spell.getAttribute("end") ?? "",
          ]),
          values: [...part.getElementsByTagName("attvalue")].filter((value) => value.hasAttribute("start")),
        })),
      );
      const [start, end] = [whole?.getAttribute("start") ?? "", whole?.getAttribute("end") ?? ""];
      const byId = new Map(spans.map(({ part, own }) => [part.getAttribute("id"), own[0] ?? []]));
      for (const { part, own, values: dated } of spans) {
        expect(own).toHaveLength(1);
        const [from = "", to = ""] = own[0] ?? [];
        expect(start <= from && from <= to && to <= end).toBe(true);
        for (const value of dated) {
          const [first, last] = [value.getAttribute("start") ?? "", value.getAttribute("end") ?? ""];
          expect(from <= first && first <= last && last <= to).toBe(true);
        }
        if (part.tagName !== "edge") continue;
        expect(Number(part.getAttribute("weight"))).toBeGreaterThanOrEqual(0);
        for (const side of ["source", "target"]) {
          const [first = "~", last = ""] = byId.get(part.getAttribute(side)) ?? [];
          expect(first <= from && to <= last).toBe(true);
        }
      }
    }),
    { numRuns: 20 },
  ));
