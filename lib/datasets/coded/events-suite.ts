import { expect, test, vi } from "vitest";
import { isOverPostgresql } from "../../database/fresh-database";
import { db, reader } from "../../db";
import { asCoded } from "../../dossier/coded";
import { openDossier } from "../../dossier/open-dossier";
import { formatsFor } from "../../formats/formats";
import { parametersOf } from "../../formats/parameters";
import { publishDataset } from "../../formats/publish-dataset";
import { madeUpRows } from "../../importers/rows-fixture";
import { parseOptions } from "../../options/parse";
import { datasetNamed, tablesBehind } from "../coded-datasets";
import type { AnyDataset } from "../dataset";
import { lookAtRows } from "../look-at-rows";
import { bring } from "./coded-fixture";
import { countEvents, dayAfter } from "./count-events";
import type { Narrowed } from "./narrowed";
import { readCodedEvents } from "./read-events";

const dataset = datasetNamed("coded_events") as AnyDataset;
const open = async (name = "korea-2019") => {
  const dossier = await openDossier(name, tablesBehind(dataset));
  if (!dossier) throw new Error("no dossier");
  return dossier;
};

const all: Narrowed = { as_of: null, since: null, actors: null, a: null, b: null };
const read = async (narrowed: Partial<Narrowed>, after = 0, size = 500) => {
  const found = [];
  for await (const batch of readCodedEvents(await open(), { ...all, ...narrowed }, after, size))
    found.push(...batch);
  return found;
};
/** The same from the table itself, without sums and places. */
const stored = async ({ as_of, since, actors, a, b }: Narrowed) => {
  const found = await db().codedEvent.findMany({
    orderBy: [{ day: "asc" }, { source: "asc" }, { source_id: "asc" }],
  });
  return found.filter(
    ({ day, initiator, recipient }) =>
      (!since || day >= since) &&
      (!as_of || day <= as_of) &&
      (!actors || actors.includes(initiator) || actors.includes(recipient)) &&
      (!a || a.includes(initiator) || a.includes(recipient)) &&
      (!b || b.includes(initiator) || b.includes(recipient)),
  );
};

const views: Partial<Narrowed>[] = [
  {},
  { since: "2018-12-10" },
  { as_of: "2019-01-31" },
  { since: "2018-12-01", as_of: "2018-12-31" },
  { since: "2018-12-15", as_of: "2018-12-15" },
  { actors: ["RUS", "CHN"] },
  { a: ["USA"], b: ["PRK"], since: "2018-12-03" },
  { a: ["USA", "KOR"] },
  { since: "2030-01-01" },
];

test.each(views)("rows, their number and their places under %j", async (view) => {
  const narrowed = { ...all, ...view };
  const found = await read(view);
  const truth = await stored(narrowed);
  expect(found.map(({ row }) => row.source_id)).toEqual(truth.map(({ source_id }) => source_id));
  expect(found.map(({ place }) => place)).toEqual(truth.map((_, place) => place + 1));
  expect(await countEvents(await open(), narrowed)).toBe(truth.length);
  for (const after of [1, 499, 500, 777, truth.length - 1, truth.length]) {
    if (after < 1 || after > truth.length) continue;
    const rest = await read(view, after);
    expect([after, rest[0]?.place ?? null]).toEqual([after, after < truth.length ? after + 1 : null]);
    expect(rest.map(({ row }) => row.source_id)).toEqual(
      truth.slice(after).map(({ source_id }) => source_id),
    );
    expect((await dayAfter(await open(), narrowed, after))?.day ?? null).toBe(truth[after]?.day ?? null);
  }
});

async function ask(extension: string, query = "", headers = {}) {
  const dossier = await open();
  const format = formatsFor(dataset).find((one) => one.extension === extension);
  if (!format) throw new Error("no format");
  const { values, problems } = parseOptions(
    parametersOf(dataset, format),
    new URLSearchParams(query),
    dossier,
  );
  expect(problems).toEqual([]);
  return publishDataset(
    new Request("http://localhost/", { headers }),
    asCoded(dossier),
    dataset,
    format,
    values,
  );
}

test("a reader who hangs up ends the reading; no statement looks at more than a batch", async () => {
  const statements = vi.spyOn(reader(), "rows");
  const response = await ask("csv");
  await response.body?.getReader().cancel();
  expect(statements.mock.calls.length).toBeGreaterThan(0);
  expect(statements.mock.calls.length).toBeLessThanOrEqual(2);
  for (const [, values] of statements.mock.calls)
    expect(values[5]).toBeLessThanOrEqual(isOverPostgresql ? 8_000 : 1_000);
  statements.mockRestore();
});

test.each(formatsFor(dataset).map(({ extension }) => extension))("%s has every row", async (extension) => {
  const bytes = Buffer.from(await (await ask(extension)).arrayBuffer());
  expect(bytes.length).toBeGreaterThan(10_000);
  const text = bytes.toString("utf8");
  if (extension === "csv") expect(text.trimEnd().split("\r\n")).toHaveLength(1 + (await stored(all)).length);
  if (extension === "ndjson") expect(text.trimEnd().split("\n")).toHaveLength((await stored(all)).length);
  if (extension !== "json") return;
  const { release, version, made_of } = JSON.parse(text);
  expect(release).toBeUndefined();
  expect(version.version).toMatch(/^3\.[0-9a-f]{12}$/);
  expect(made_of).toContain("of none of the dossier's releases");
});

test("limit and cursor lead from page to page through every row once", async () => {
  const seen: string[] = [];
  for (let query = "limit=1000&columns=source_id"; query; ) {
    const { rows, next } = await (await ask("json", query)).json();
    for (const row of rows) seen.push(row.source_id);
    query = next ? (new URL(next, "http://localhost").search.slice(1) as string) : "";
    if (next) expect(next).not.toContain("@");
  }
  expect(seen).toEqual((await stored(all)).map(({ source_id }) => source_id));
});

test("a page of rows far on reads one batch; a page under filters is counted by sums", async () => {
  const dossier = await open();
  const { values } = parseOptions(dataset.options, new URLSearchParams("a=USA&b=PRK"), dossier);
  const looked = await lookAtRows(dossier, dataset, values, { search: "", sort: [], first: 100, size: 25 });
  const truth = await stored({ ...all, a: ["USA"], b: ["PRK"] });
  expect(looked).toMatchObject({
    matched: truth.length,
    all: (await stored(all)).length,
    lookedThrough: null,
  });
  expect(looked.rows.map(({ source_id }) => source_id)).toEqual(
    truth.slice(100, 125).map(({ source_id }) => source_id),
  );
});

test("json by columns is refused where too many values would be held", async () => {
  const dossier = await open();
  const json = formatsFor(dataset).find(({ extension }) => extension === "json");
  const stored = { most: 5_000_000, isExact: true };
  const refused = await json?.limits?.(
    { dossier, dataset, values: { shape: "columns" } },
    { stored, batches: async () => [] },
  );
  expect(refused).toMatch(/found 5000000 rows for shape=columns, expected at most 250000.*take csv/);
});

test("an import is seen at once: another version, tag and count; a reader in the middle goes on with what was", async () => {
  const before = await ask("csv");
  const tag = before.headers.get("etag") ?? "";
  expect((await ask("csv", "", { "If-None-Match": tag })).status).toBe(304);
  const text = (await before.text()).length;
  const old = await open();
  const reading = readCodedEvents(old, all, 0, 500);
  const first = await reading.next();
  const count = (await stored(all)).length;
  await bring("more.tsv", madeUpRows(300, 500_000));
  let seen = first.value?.length ?? 0;
  for await (const batch of reading) seen += batch.length;
  expect(seen).toBe(count);
  const after = await ask("csv", "", { "If-None-Match": tag });
  expect(after.status).toBe(200);
  expect((await after.text()).length).toBeGreaterThan(text);
  expect((await open()).coded).toMatchObject({ files: 4, events: (await stored(all)).length });
});

test("an address of one release does not promise to stay the same", async () => {
  const dossier = await open("korea-2019@2026.11.1");
  const csv = formatsFor(dataset).find(({ extension }) => extension === "csv");
  if (!csv) throw new Error("no csv");
  const answer = await publishDataset(new Request("http://localhost/"), asCoded(dossier), dataset, csv, {
    ...all,
  });
  expect(answer.headers.get("cache-control")).not.toContain("immutable");
  expect(answer.headers.get("link")).toContain('</korea-2019/data/coded_events>; rel="cite-as"');
  expect(answer.headers.get("content-disposition")).toMatch(/korea-2019_coded_events_4\.[0-9a-f]{12}\.csv/);
});

test("whatever a source may say is read as it is stored, and written by lines as it is by rows", async () => {
  const texts = [
    "a,b",
    'say "no"',
    "=1+1",
    "-5",
    "\\u001f",
    "\u001e,\u001f",
    "two\r\nlines",
    "null",
    "'",
    "각 é\ud83d\ude80",
  ];
  const scores = [-5, 3.4, -0, 1e-5, -1e-7, 1 / 3, 10];
  const { file } = await db().codedEvent.findFirstOrThrow();
  const who = { dossier: "korea-2019", source: "csv", initiator: "USA", recipient: "PRK", cameo_code: "010" };
  await db().codedEvent.createMany({
    data: texts.map((text, place) => ({
      ...{
        ...who,
        file,
        source_id: text,
        day: "2030-01-01",
        url: place === 3 ? null : `https://a.example/${text}`,
      },
      ...{ goldstein: scores[place % scores.length] ?? 0, mentions: place % 3 === 0 ? null : place },
    })),
  });
  const asked = { ...all, since: "2018-12-20" };
  const truth = await stored(asked);
  const found = await read(asked);
  expect(found.map(({ row }) => ({ ...row }))).toEqual(
    truth.map(({ dossier: _, file: __, day, ...rest }) => ({
      ...{ date: day, ...rest, goldstein: rest.goldstein + 0, coding: "machine" },
    })),
  );
  const byRows = await ask("csv", "since=2018-12-20&limit=10000");
  expect(await (await ask("csv", "since=2018-12-20")).text()).toBe(await byRows.text());
});
