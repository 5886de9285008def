import type { ServerResponse } from "node:http";
import { afterEach } from "vitest";
import type { App } from "./ask-app";
import { pretend } from "./pretend";

export const text = "Pyongyang and Seoul. ".repeat(500);
export const kept = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400";
/** What an app says that allows to keep it. */
export const say = (response: ServerResponse, headers: Record<string, string>, body = text) => {
  for (const [name, value] of Object.entries({
    "content-type": "text/csv",
    "cache-control": kept,
    ...headers,
  }))
    response.setHeader(name, value);
  response.end(body);
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
/** That app behind the server, until the test is over. */
export async function start(app: App, cacheBytes?: number) {
  const served = await pretend(app, cacheBytes);
  closers.push(served.close);
  return served;
}
