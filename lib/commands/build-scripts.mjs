import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { root } from "./project.mjs";

const scripts = { chart: "components/embed/client/chart.ts", host: "components/embed/client/host.ts" };

/**
 * The two scripts that run on other people's pages, each in one small file with a checksum of its text.
 * @returns {Record<"chart" | "host", { code: string, sum: string }>}
 */
export function buildScripts() {
  const built = Object.entries(scripts).map(([name, entry]) => {
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
      target: "es2022",
      charset: "utf8",
      legalComments: "none",
    });
    const code = outputFiles[0]?.text ?? "";
    return [name, { code, sum: createHash("sha256").update(code).digest("hex").slice(0, 12) }];
  });
  const found = Object.fromEntries(built);
  const folder = path.join(root, "components/embed/generated");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "scripts.json"), `${JSON.stringify(found)}\n`);
  return found;
}
