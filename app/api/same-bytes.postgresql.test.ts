import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { charts } from "@/components/charts/charts";
import { startServer } from "@/lib/commands/server.mjs";
import { freshDatabase } from "@/lib/database/fresh-database";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { chartPath, datasetPath, embedPath, inFormat } from "@/lib/publish/links";
import { url } from "./ask-server";

const dossiers = ["korea-2019", "reykjavik-1986"];
const folder = mkdtempSync(path.join(os.tmpdir(), "entente same bytes "));
/** The same built app over PostgreSQL, with the same releases. */
let twin: Awaited<ReturnType<typeof startServer>>;

type Answer = { status: number | undefined; headers: Record<string, unknown>; body: Buffer };

/** What a server answers to one who calls it by the same name as the other: files repeat it. */
const ask = (origin: string, place: string) =>
  new Promise<Answer>((resolve, reject) => {
    get(`${origin}${place}`, { headers: { host: "entente.example" } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () => {
        const {
          date,
          connection,
          "keep-alive": kept,
          "transfer-encoding": cut,
          "server-timing": took,
          "content-length": known,
          ...headers
        } = answer.headers;
        resolve({ status: answer.statusCode, headers, body: Buffer.concat(pieces) });
      });
    }).on("error", reject);
  });

beforeAll(async () => {
  const folders: string[] = [];
  for (const id of dossiers) {
    const files = unzipSync((await ask(url, `/${id}.zip`)).body);
    const place = path.join(folder, id);
    mkdirSync(place);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(place, name), bytes);
    folders.push(place);
  }
  // An export is imported as the release that it was, with its version and time.
  twin = await startServer({ databaseUrl: await freshDatabase(folder), dossiers: folders });
});
afterAll(() => {
  twin?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function expectSame(places: readonly string[]) {
  for (const place of places) {
    const [here, there] = await Promise.all([ask(url, place), ask(twin.url, place)]);
    expect(here.status, place).toBe(200);
    expect({ ...there, body: null }, place).toEqual({ ...here, body: null });
    expect(there.body.equals(here.body), `${place}: the same bytes`).toBe(true);
  }
}

describe.each(dossiers)("%s answers the same from PostgreSQL as from SQLite", (id) => {
  test.each(Object.values(datasets).map((dataset) => [dataset.id, dataset] as const))(
    "%s in every format, whole, in order and cut",
    async (name, dataset) => {
      const path = datasetPath(id, name);
      const [first = ""] = Object.keys(dataset.columns);
      const rest = formatsFor(dataset).map(({ extension }) => inFormat(path, extension));
      await expectSame([
        ...rest,
        `${inFormat(path, "csv")}?sort=-${first}&limit=7`,
        `${inFormat(path, "json")}?limit=5&cursor=3`,
      ]);
    },
  );

  test("the package and what describes it", async () => {
    const files = [".zip", "/datapackage.json", "/changes.json", "/data.bib"];
    await expectSame(files.map((file) => `/${id}${file}`));
  });

  test.each(Object.keys(charts))("the chart %s", async (chart) => {
    const files = ["svg", "json", "csv"].map((extension) => inFormat(chartPath(id, chart), extension));
    await expectSame([embedPath(id, chart), ...files]);
  });
});
