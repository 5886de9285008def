import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root, stop } from "../../lib/commands/project.mjs";

export type Imported = { seconds: number; cpu: number; memory: number; said: string };

/** Imports a file by the command that a reader would give, in a process of its own: seconds, bytes at the peak. */
export async function timeImport(file: string, databaseUrl: string): Promise<Imported> {
  const usage = `${file}.usage`;
  const start = performance.now();
  const args = ["lib/commands/import-events.ts", "gdelt", file, "--into", "korea-2019"];
  const child = spawn(process.execPath, ["--import", "tsx", "--import", "./bench/scale/usage.mjs", ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, USAGE_FILE: path.resolve(usage) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  const [status] = await once(child, "exit");
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) stop(`the import of ${file} ended with ${status}: ${said}`);
  const { memory, cpu } = JSON.parse(readFileSync(usage, "utf8"));
  return { seconds, cpu, memory, said };
}
