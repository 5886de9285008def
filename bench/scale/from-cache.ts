import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { get } from "node:http";
import path from "node:path";
import { freePort } from "../../lib/commands/free-port.mjs";
import { root } from "../../lib/commands/project.mjs";
import { answersWithin } from "../../lib/commands/wait-for.mjs";

/** An answer as it travels, pressed. */
const pressed = (url: string) =>
  new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) =>
    get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(pieces) }));
    }).on("error", reject),
  );

/** Requests a second with 50 connections, over some seconds, by a process of its own. */
function perSecond(url: string): number {
  const script = path.join(root, "node_modules/autocannon/autocannon.js");
  const args = ["--json", "-c", "50", "-d", "6", "-H", "accept-encoding=br", url];
  const { stdout } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  const { requests, non2xx, errors } = JSON.parse(stdout);
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return requests.average;
}

/** How many requests a second an address takes from the cache, and a bare server with the same bytes and headers. */
export async function timeCached(origin: string, address: string, folder: string) {
  for (let turn = 0; turn < 3; turn++) await pressed(origin + address);
  // Denser bytes take the place of those that were made in haste.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const { headers, body } = await pressed(origin + address);
  const { date: _, connection: __, "keep-alive": ___, ...kept } = headers;
  const file = path.join(folder, "bytes");
  writeFileSync(file, body);
  const port = await freePort();
  const args = ["bench/scale/bare.mjs", String(port), file, JSON.stringify(kept)];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  try {
    await answersWithin(5, `http://localhost:${port}`);
    return {
      bytes: body.length,
      cached: perSecond(origin + address),
      bare: perSecond(`http://localhost:${port}`),
    };
  } finally {
    server.kill();
  }
}
