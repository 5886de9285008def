import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

/**
 * Nearly all of a page's scripts runs when it opens. With this first line a browser compiles them while they arrive,
 * beside the page; without it each function waits until it is called, and the page waits with it.
 * (Explicit compile hints, in Chromium since 136; to other browsers it is a comment.)
 */
const hint = "//# allFunctionsCalledOnLoad\n";

const scripts = path.join(root, ".next/static/chunks");
for (const name of readdirSync(scripts, { recursive: true })) {
  if (!String(name).endsWith(".js")) continue;
  const file = path.join(scripts, String(name));
  const text = readFileSync(file, "utf8");
  if (!text.startsWith(hint)) writeFileSync(file, hint + text);
}
