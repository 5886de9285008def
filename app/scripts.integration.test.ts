import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const folder = ".next/static/chunks";

// A page hands over what it says in its own language; scripts that held messages would hold those of all five.
test("no script of the app holds messages of a language", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  const letters = scripts.map((name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    return [name, text.match(/[\p{Script=Cyrillic}\p{Script=Hangul}]/gu)?.length ?? 0] as const;
  });
  expect(letters.filter(([, count]) => count > 200)).toEqual([]);
});
