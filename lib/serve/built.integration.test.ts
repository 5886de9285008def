import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../commands/free-port.mjs";
import { SmallFolder } from "../dossier/small-folder";
import { hasNginx, startNginx } from "./nginx";
import { came, get } from "./pretend";
import { type Started, startBuilt } from "./started";

const base = mkdtempSync(path.join(os.tmpdir(), "entente serve "));
const databaseUrl = `file:${path.join(base, "a database.db")}`;
const servers: Started[] = [];

/** A dossier of which every event is named after the release, imported by a process of its own. */
async function importAs(title: string) {
  const folder = new SmallFolder(path.join(base, title), "small", 300);
  folder.rows("events", (rows) => rows.map((row) => ({ ...row, title })));
  const child = spawn(process.execPath, ["--import", "tsx", "lib/commands/import.ts", folder.folder], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: "ignore",
  });
  expect(await once(child, "exit")).toEqual([0, null]);
}

beforeAll(async () => {
  await importAs("Firstborn");
  const settings = {
    ENTENTE_LOG: "json",
    ENTENTE_METRICS: "1",
    ENTENTE_LINGER_SECONDS: "3",
    ENTENTE_DRAIN_SECONDS: "60",
  };
  servers.push(...(await Promise.all([startBuilt(databaseUrl, settings), startBuilt(databaseUrl)])));
});
afterAll(async () => {
  for (const { process: server } of servers) server.kill("SIGKILL");
  await Promise.all(servers.map(({ ended }) => ended));
  rmSync(base, { recursive: true, force: true });
});
const urls = () => servers.map(({ url }) => url);
const figure = async (name: string) => {
  const text = (await get(`${urls()[0]}/api/metrics`)).body.toString();
  return Number(new RegExp(`^${name} (\\d+)`, "m").exec(text)?.[1]);
};

it("draws a page once for 200 who ask at the same time, and for none of them again", async () => {
  const page = `${urls()[0]}/small/network?as_of=2018-07-01`;
  const before = await figure("entente_computations_total");
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => get(page, { "accept-encoding": "gzip" })),
  );
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString("base64")}`)).size).toBe(1);
  expect(await figure("entente_computations_total")).toBe(before + 1);
  const again = await get(page, { "if-none-match": answers[0]?.headers.etag ?? "" });
  expect([again.status, came(again)]).toEqual([304, "hit"]);
  expect(
    (await get(page, { "if-none-match": answers[0]?.headers.etag ?? "", host: "other.example" })).status,
  ).toBe(200);
});

it("answers each reader in their language, and one answer serves all of a language", async () => {
  const page = `${urls()[0]}/small/position`;
  const read = async (language: string) => {
    const answer = await get(page, { "accept-language": language });
    expect(answer.headers.vary).toMatch(/\bAccept-Language\b/);
    return [came(answer), /<html[^>]* lang="(\w+)"/.exec(answer.body.toString())?.[1]];
  };
  expect(await read("ko-KR,ko;q=0.9,en;q=0.5")).toEqual(["miss", "ko"]);
  expect(await read("ko")).toEqual(["hit", "ko"]);
  expect(await read("en-GB,en;q=0.9")).toEqual(["miss", "en"]);
  expect(await read("en;q=0.3, xx")).toEqual(["hit", "en"]);
});

it("shows a release that another process imported within a second, everywhere, and never two in one", async () => {
  const paths = ["/small/data/events.csv", "/small/data/events.json", "/small/data/events"];
  const addresses = urls().flatMap((url) => paths.map((place) => `${url}${place}`));
  let imported = Number.POSITIVE_INFINITY;
  const watch = async (address: string) => {
    const seen: string[] = [];
    for (let isLate = false; !isLate; await pause(50)) {
      isLate = performance.now() > imported + 1_000;
      const { status, body } = await get(address);
      const titles = new Set(body.toString().match(/Firstborn|Secondborn/g));
      expect([address, status, titles.size]).toEqual([address, 200, 1]);
      seen.push(...titles);
    }
    return seen;
  };
  const watching = Promise.all(addresses.map(watch));
  await importAs("Secondborn");
  imported = performance.now();
  for (const seen of await watching) {
    expect([seen[0], seen.at(-1)]).toEqual(["Firstborn", "Secondborn"]);
    // Once the new one was seen, the old one is over.
    expect(seen.slice(seen.indexOf("Secondborn"))).not.toContain("Firstborn");
  }
});

it("two servers over one database answer the same, tag included", async () => {
  for (const place of [
    "/small/network.svg",
    "/small/data/events.csv",
    "/small.zip",
    "/embed/small/network",
  ]) {
    const headers = { "accept-encoding": "br", host: "one.example" };
    const [one, other] = await Promise.all(urls().map((url) => get(`${url}${place}`, headers)));
    expect([place, other?.headers.etag]).toEqual([place, one?.headers.etag]);
    expect(other?.body.equals(one?.body ?? Buffer.of())).toBe(true);
  }
});

it("tells figures only where they are wanted, and logs what was asked without who asked", async () => {
  expect(await figure("entente_cache_entries")).toBeGreaterThan(3);
  expect((await get(`${urls()[0]}/api/metrics`, { "x-forwarded-for": "192.0.2.1" })).status).toBe(404);
  expect((await get(`${urls()[1]}/api/metrics`)).status).toBe(404);
  const logged =
    servers[0]?.lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line)) ?? [];
  expect(logged.find(({ url }) => url === "/small/position")).toMatchObject({
    event: "request",
    method: "GET",
    kind: "page",
    status: 200,
    cache: "miss",
    ms: expect.any(Number),
    bytes: expect.any(Number),
  });
  expect(JSON.stringify(logged)).not.toMatch(/127\.0\.0\.1|accept|::1/i);
});

it.skipIf(!hasNginx)(
  "behind the nginx of docs/deploy.md: kept, asked again by tag, and no request lost when a server dies (needs nginx)",
  async () => {
    const nginx = await startNginx(path.join(base, "nginx"), (await freePort()) as number, urls());
    try {
      const read = (place: string, headers = {}) => get(`${nginx.url}${place}`, headers);
      const file = "/small/data/actors.csv";
      const [first, second] = [await read(file), await read(file)];
      expect([first.headers["x-cache"], second.headers["x-cache"]]).toEqual(["MISS", "HIT"]);
      expect(second.body.equals(first.body)).toBe(true);
      expect((await read(file, { "if-none-match": first.headers.etag })).status).toBe(304);
      const page = async (language: string) =>
        /<html[^>]* lang="(\w+)"/.exec(
          (await read("/small/position", { "accept-language": language })).body.toString(),
        )?.[1];
      expect([await page("ko"), await page("ja"), await page("ko")]).toEqual(["ko", "ja", "ko"]);
      expect((await read("/api/metrics")).status).toBe(404);
      let isOver = false;
      let killed = Number.POSITIVE_INFINITY;
      const statuses: number[] = [];
      const ask = async (reader: number) => {
        for (let turn = 0; !isOver; turn++) {
          const began = performance.now();
          const file = `/small/data/events.csv?limit=${1 + ((turn * 7 + reader) % 290)}`;
          // What the dead server had begun to send cannot be asked of another.
          const wasUnderWay = (error: unknown) => {
            if (began > killed || performance.now() < killed) throw error;
            return undefined;
          };
          const answer = await read(file).catch(wasUnderWay);
          if (answer) statuses.push(answer.status);
        }
      };
      const asking = Promise.all([0, 1, 2, 3].map(ask));
      await pause(500);
      killed = performance.now();
      servers[1]?.process.kill("SIGKILL");
      await pause(1_000);
      isOver = true;
      await asking;
      expect(statuses.length).toBeGreaterThan(20);
      expect(new Set(statuses)).toEqual(new Set([200]));
    } finally {
      await nginx.stop();
    }
  },
);

it("stops without losing a request: says so, ends what has begun, and goes", async () => {
  const [server] = servers;
  if (!server) throw new Error("no server");
  const asking = Promise.allSettled(
    Array.from({ length: 2 }, (_, place) => get(`${server.url}/small/network.png?width=${1000 + place}`)),
  );
  await pause(100);
  server.process.kill("SIGTERM");
  const readiness = async () => (await get(`${server.url}/api/ready`)).status;
  while ((await readiness()) !== 503) await pause(10);
  // Those who had not heard of it yet are still answered.
  const late = await get(`${server.url}/small/position`);
  expect([late.status, late.headers.connection]).toEqual([200, "close"]);
  for (const asked of await asking) {
    if (asked.status === "rejected") throw asked.reason;
    expect(asked.value.status).toBe(200);
    expect(asked.value.body.subarray(1, 4).toString()).toBe("PNG");
  }
  expect(await server.ended).toBe(0);
  expect(JSON.parse(server.lines.at(-1) ?? "{}")).toMatchObject({ event: "stopped", clean: true });
  await expect(get(server.url)).rejects.toThrow();
});
