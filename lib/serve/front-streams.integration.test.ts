import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import type { App } from "./ask-app";
import { kept, say, start } from "./front-fixture";
import { came, get, releases } from "./pretend";

function endless() {
  const told = { pieces: 0, stopped: false };
  const app: App = async (_, response) => {
    response.setHeader("content-type", "application/octet-stream");
    response.setHeader("cache-control", kept);
    response.on("close", () => {
      told.stopped = true;
    });
    while (!told.stopped) {
      told.pieces += 1;
      if (!response.write(Buffer.alloc(65_536))) await Promise.race([once(response, "drain"), pause(20_000)]);
      await pause(0);
    }
  };
  return { told, app };
}

it("streams what is too long to keep at the reader's pace, and stops when the reader goes", async () => {
  const { told, app } = endless();
  const { url, front } = await start(app);
  const asking = request(`${url}/endless`);
  const [answer] = await once(asking.end(), "response");
  await once(answer, "readable");
  let before = -1;
  while (before !== told.pieces) {
    before = told.pieces;
    await pause(200);
  }
  // What may be held for others, and what the sockets hold on the way: then it waits for the reader.
  expect(told.pieces * 65_536).toBeLessThan(16_000_000);
  expect(told.stopped).toBe(false);
  asking.destroy();
  for (let turn = 0; !told.stopped && turn < 100; turn++) await pause(10);
  expect(told.stopped).toBe(true);
  expect(front.store.count).toBe(0);
});

it("goes on with what others wait for when the first reader hangs up", async () => {
  let made = 0;
  const { url } = await start(async (_, response) => {
    made += 1;
    response.setHeader("content-type", "text/csv");
    response.setHeader("cache-control", kept);
    for (let piece = 0; piece < 10; piece++) {
      response.write(`${piece}\n`);
      await pause(20);
    }
    response.end();
  });
  const first = request(`${url}/a.csv`);
  first.on("error", () => undefined).end();
  await pause(30);
  const others = [get(`${url}/a.csv`), get(`${url}/a.csv`, { "accept-encoding": "gzip" })];
  await pause(30);
  first.destroy();
  const [plain] = await Promise.all(others);
  expect(plain?.body.toString()).toBe("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n");
  expect(came(await get(`${url}/a.csv`))).toBe("hit");
  expect(made).toBe(1);
});

it("gives pages a tag that is known without making them", async () => {
  let made = 0;
  const { url, state } = await start((_, response) => {
    made += 1;
    say(response, { "content-type": "text/html", "cache-control": "private, no-store" });
  });
  const { headers } = await get(`${url}/pretended`);
  expect(headers["cache-control"]).toMatch(/^public, max-age=0/);
  const tag = headers.etag ?? "";
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
  const other = await start((_, response) => say(response, {}));
  const held = { "if-none-match": tag, host: url.replace("http://", "") };
  expect((await get(`${other.url}/pretended`, held)).status).toBe(304);
  state.served = releases(2);
  await pause(220);
  const next = await get(`${url}/pretended`, held);
  expect([next.status, next.headers.etag === tag, made]).toEqual([200, false, 2]);
});
