import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Served } from "../dossier/served";
import type { App } from "./ask-app";
import { Front } from "./front";

/** An answer as it travelled, not unpacked. */
export type Answer = { status: number; headers: Record<string, string | undefined>; body: Buffer };

/** A request in full, by a connection of its own. */
export function get(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Answer["headers"],
          body: Buffer.concat(pieces),
        }),
      );
    });
    asking.on("error", reject).end();
  });
}

/** How the server came by an answer: `hit`, `stale` or `miss`. */
export const came = ({ headers }: Answer) => /desc=(\w+)/.exec(headers["server-timing"] ?? "")?.[1];

export const releases = (version: number): Served => [
  { id: "pretended", current: `pretended@2026.11.${version}`, checksum: `sum of ${version}`, coded: 0 },
];

/** A server in front of an app that a test pretends, over releases that it sets. */
export async function pretend(app: App, cacheBytes = 10_000_000) {
  const state = { served: releases(1), isSilent: false, looks: 0 };
  const front = new Front({
    app,
    cacheBytes,
    read: async () => {
      state.looks += 1;
      if (state.isSilent) throw new Error("the database is silent");
      return state.served;
    },
  });
  const server = createServer((asked: IncomingMessage, response: ServerResponse) => {
    front.answer(asked, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, front, server, state, close };
}
