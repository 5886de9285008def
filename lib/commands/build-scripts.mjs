import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { root } from "./project.mjs";

/**
 * One small file and a checksum of its text.
 * @param {string} entry below components/embed/client
 * @param {import("esbuild").BuildOptions} options
 * @returns {{ code: string, sum: string }}
 */
function scriptOf(entry, options) {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`components/embed/client/${entry}.ts`],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    ...options,
  });
  const code = outputFiles?.[0]?.text ?? "";
  return { code, sum: createHash("sha256").update(code).digest("hex").slice(0, 12) };
}

/** The scripts that run on other people's pages; that of cards comes with the first of them. */
export function buildScripts() {
  const card = scriptOf("card", { format: "esm" });
  const address = `/embed/card.js?v=${card.sum}`;
  const chart = scriptOf("chart", {
    format: "iife",
    define: { cardScript: JSON.stringify(address) },
    external: [address],
  });
  const found = { chart, card, host: scriptOf("host", { format: "iife" }) };
  const folder = path.join(root, "components/embed/generated");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "scripts.json"), `${JSON.stringify(found)}\n`);
  return found;
}
