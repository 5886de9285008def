import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "@/lib/database/fresh-database";
import { importDossier } from "@/lib/dossier/import-dossier";
import { migrate } from "@/lib/dossier/migrate";
import { SmallFolder } from "@/lib/dossier/small-folder";
import { GET as readChart } from "./publish/[dossier]/charts/[chart]/[format]/route";
import { GET as readRows } from "./publish/[dossier]/data/[dataset]/[format]/route";

const base = mkdtempSync(path.join(os.tmpdir(), "entente precedent "));
let count = 0;

/** Imports a small dossier on a day of November 2026; its title tells its releases apart. */
async function bring(name: string, day: number, title: string) {
  const small = new SmallFolder(path.join(base, `folder ${count++}`), name);
  small.descriptor((descriptor) => {
    descriptor.title = title;
  });
  const now = new Date(Date.UTC(2026, 10, day));
  expect(await importDossier(small.folder, { dryRun: false, now })).toMatchObject({ kind: "imported" });
}

const chart = (dossier: string, query = "", format = "json", headers = {}) =>
  readChart(new Request(`https://entente.example/${dossier}/precedent.${format}${query}`, { headers }), {
    params: Promise.resolve({ dossier, chart: "precedent", format }),
  });
const shownBy = async (dossier: string, query = "") => {
  const response = await chart(dossier, query);
  expect(response.status).toBe(200);
  const { model } = await response.json();
  return model.lanes.map(({ head }: { head: { text: string }[] }) => head[0]?.text);
};

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
  await migrate();
  await bring("one", 1, "One");
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

test("others come and change; an address kept for good answers the same, and is what citations name", async () => {
  const alone = await chart("one@2026.11.1");
  expect((await alone.json()).model.empty).toContain("no other dossier");
  expect(alone.headers.get("cache-control")).not.toContain("immutable");

  await bring("two", 2, "Two");
  expect(await shownBy("one")).toEqual(["One", "Two"]);
  const before = await chart("one");
  const kept = await chart("one@2026.11.1");
  expect(kept.headers.get("cache-control")).toContain("immutable");
  const bytes = await kept.text();
  expect(before.headers.get("link")).toContain('</one@2026.11.1/precedent>; rel="cite-as"');

  await bring("two", 3, "Two anew");
  const after = await chart("one");
  expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
  expect(after.headers.get("last-modified")).toContain("03 Nov 2026");
  expect(await shownBy("one")).toEqual(["One", "Two anew"]);
  const again = await chart("one@2026.11.1");
  expect(again.headers.get("etag")).toBe(kept.headers.get("etag"));
  expect(await again.text()).toBe(bytes);

  const [, cited = ""] = /<([^>]+)>; rel="cite-as"/.exec(after.headers.get("link") ?? "") ?? [];
  const { pathname, searchParams } = new URL(cited, "https://entente.example");
  expect(pathname).toBe("/one@2026.11.1/precedent");
  expect(searchParams.get("with")).toBe("two@2026.11.2");
  expect(await shownBy("one@2026.11.1", `?${searchParams}`)).toEqual(["One", "Two anew"]);
  expect((await chart("one", "", "json", { "if-none-match": after.headers.get("etag") })).status).toBe(304);
});

test("a third dossier appears without a change of code, in every form", async () => {
  await bring("three", 4, "Three");
  const { model } = await (await chart("one")).json();
  expect(model.choices.map(({ id }: { id: string }) => id)).toEqual(["two", "three"]);
  expect(await shownBy("one", "?with=three")).toEqual(["One", "Three"]);
  expect(await shownBy("one", "?with=two,three")).toEqual(["One", "Two anew", "Three"]);
  expect(await shownBy("three")).toEqual(["Three", "One"]);
  const picture = await (await chart("one", "?with=three&letters=text", "svg")).text();
  expect(picture).toContain("Three");
  const csv = await (await chart("one", "?with=three", "csv")).text();
  expect(csv).toContain("three,three@2026.11.1,2018-06-12,0");
  const rows = await readRows(new Request("https://entente.example/one/data/precedents.csv?with=three"), {
    params: Promise.resolve({ dossier: "one", dataset: "precedents", format: "csv" }),
  });
  expect(await rows.text()).toBe(csv);
});

test.each(["?with=nothing", "?with=one", "?with=two@1999.01.1", "?with=two&with=three", "?with=%00"])(
  "%s is refused by name",
  async (query) => {
    const response = await chart("one", query);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0]).toMatchObject({ parameter: "with" });
  },
);
