import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { root } from "./project.mjs";

/**
 * A command in one file, which starts in a third of the time: for tests and measurements that start it often. It lies
 * as deep in the project as the command does, since both look for what is beside them.
 */
export function bundled(command) {
  const folder = path.join(root, "node_modules/.cache");
  const file = path.join(folder, `entente-${path.basename(command, ".ts")}.mjs`);
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [command],
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
  });
  mkdirSync(folder, { recursive: true });
  // Others may be starting it at this moment.
  writeFileSync(`${file}.${process.pid}`, outputFiles[0]?.contents ?? "");
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
