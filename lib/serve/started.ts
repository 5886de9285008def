import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../commands/free-port.mjs";
import { served } from "../commands/project.mjs";

/** The built app as a process of its own, for a test. */
export type Started = { url: string; process: ChildProcess; lines: string[]; ended: Promise<number | null> };

/** Starts the built app over a database and waits until it is ready; `lines` is what it writes. */
export async function startBuilt(
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const port = (await freePort()) as number;
  const server = spawn(process.execPath, [served], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  server.stdout?.on("data", (text) => lines.push(...String(text).split("\n").filter(Boolean)));
  const ended = once(server, "exit").then(([code]) => code as number | null);
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(`${url}/api/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return { url, process: server, lines, ended };
    await pause(100);
  }
  server.kill("SIGKILL");
  throw new Error("the built app did not become ready");
}
