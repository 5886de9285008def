import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { formatOptions, parseOptions } from "../options/parse";
import { tables } from "../tables/tables";
import { allDatasets } from "./coded-datasets";
import type { AnyDataset } from "./dataset";
import { datasets } from "./datasets";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const small = readDossierFolder("prisma/dossiers/reykjavik-1986");
const read = (id: string, query = "", from = dossier) => {
  const dataset = datasets[id];
  if (!dataset) throw new Error(`unknown dataset: ${id}`);
  const { values, problems } = parseOptions(dataset.options, new URLSearchParams(query), from);
  expect(problems).toEqual([]);
  return [...dataset.rows(from, values)];
};

test("every file of a dataset is in the list, and every table is published", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const declaring = files.filter((file) =>
    readFileSync(path.join(import.meta.dirname, file), "utf8").match(/= define(Dataset|RowByRow|Coded)\(\{/),
  );
  expect(declaring.length).toBeGreaterThan(5);
  for (const file of declaring)
    expect(Object.keys(allDatasets)).toContain(file.replace(".ts", "").replaceAll("-", "_"));
  for (const id of Object.keys(tables)) expect(Object.keys(datasets)).toContain(id);
});

test("what a dataset adds to its table is named there, so that a downloaded file can be imported again", () => {
  for (const table of Object.values(tables)) {
    const published = Object.keys(datasets[table.id]?.columns ?? {});
    expect(published).toEqual([...Object.keys(table.columns), ...(table.computed ?? [])]);
  }
});

test("a stored dataset has every row of its table where nothing is asked, so that a count says how many", () => {
  for (const { id, stored } of Object.values(datasets))
    if (stored) expect(read(id)).toHaveLength(dossier.counts[stored.table]);
});

test.each(Object.values(datasets).map((dataset) => [dataset.id, dataset] as [string, AnyDataset]))(
  "%s: what refers to another dataset names one of its columns; every option's example can be used",
  (_, dataset) => {
    for (const name of dataset.key) expect(Object.keys(dataset.columns)).toContain(name);
    for (const column of Object.values(dataset.columns)) {
      if (!("references" in column) || !column.references) continue;
      const [table = "", name = ""] = column.references.split(".");
      expect(Object.keys(datasets[table]?.columns ?? {})).toContain(name);
    }
    for (const [name, option] of Object.entries(dataset.options))
      for (const example of option.examples) {
        const { values, problems } = parseOptions(
          dataset.options,
          new URLSearchParams({ [name]: example }),
          dossier,
        );
        expect(problems).toEqual([]);
        const again = formatOptions(dataset.options, values, dossier.settings);
        expect(parseOptions(dataset.options, again, dossier).values).toEqual(values);
        expect(() => [...dataset.rows(dossier, values)]).not.toThrow();
      }
  },
);

test("a dossier without corridors and claims has those datasets, empty", () => {
  for (const id of Object.keys(datasets)) expect(() => read(id, "", small)).not.toThrow();
  expect(read("segments", "", small)).toEqual([]);
});

test("events: by date, type and actor, people counting for their state", () => {
  const all = read("events");
  const some = read("events", "as_of=2018-06-12&since=2018-03-01&type=summit");
  expect(all).toHaveLength(dossier.tables.events.length);
  expect(some.length).toBeGreaterThan(0);
  for (const { counts_from, type } of some) {
    expect(type).toBe("summit");
    expect(String(counts_from) >= "2018-03-01" && String(counts_from) <= "2018-06-12").toBe(true);
  }
  const people = new Set(
    dossier.tables.actors.filter(({ member_of }) => member_of === "RUS").map(({ id }) => id),
  );
  const russian = read("events", "actors=RUS");
  const names = ({ initiators, recipients, participants }: (typeof russian)[number]) =>
    [initiators, recipients, participants].flat() as string[];
  expect(russian.every((row) => names(row).some((id) => id === "RUS" || people.has(id)))).toBe(true);
  expect(russian).toHaveLength(
    all.filter((row) => names(row).some((id) => id === "RUS" || people.has(id))).length,
  );
});

test("concessions: all of them by default, those entered by a date when one is named, by kind and side", () => {
  expect(read("concessions")).toHaveLength(dossier.tables.concessions.length);
  expect(read("concessions", "as_of=2018-06-12").some(({ state }) => state === "not_yet")).toBe(false);
  expect(read("concessions", "kind=economic").every(({ kind }) => kind === "economic")).toBe(true);
  expect(read("concessions", "verifiable=no,yes").some(({ verifiable }) => verifiable === "partly")).toBe(
    false,
  );
  const between = read("concessions", "a=USA&b=PRK");
  const steps = read("concession_steps", "a=USA&b=PRK&kind=security");
  const own = new Set(read("concessions", "a=USA&b=PRK&kind=security").map(({ id }) => id));
  expect(new Set(steps.map(({ concession }) => concession))).toEqual(own);
  expect(between.length).toBeGreaterThan(0);
  expect(between.length).toBeLessThan(dossier.tables.concessions.length);
});

test("relations: both ways combined have the weights of the two directions", () => {
  const sum = (rows: ReturnType<typeof read>) =>
    rows.reduce((total, row) => total + Number(row.intensity), 0);
  expect(sum(read("relations", "direction=both"))).toBeCloseTo(sum(read("relations")), 9);
  for (const { from, to } of read("relations", "direction=both"))
    expect(String(from) < String(to)).toBe(true);
});

test("segments: the status asked for", () => {
  const severed = read("segments", "status=severed&as_of=2017-06-01");
  expect(severed.every(({ status }) => status === "severed")).toBe(true);
});
