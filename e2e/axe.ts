import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Fails with whatever axe finds on a page or in a part of it. The script goes into the page once and into none of
 * its frames: embeds are looked at as pages of their own. Rules are left out where another look at the page has them.
 */
export async function expectAccessible(page: Page, part = "html", left: readonly string[] = []) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async ([within, out]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(within, {
        resultTypes: ["violations"],
        iframes: false,
        rules: {
          // Off by itself, but asked by Lighthouse: who speaks to a device says what is written.
          "label-content-name-mismatch": { enabled: true },
          ...Object.fromEntries(out.map((rule) => [rule, { enabled: false }])),
        },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [part, left] as const,
  );
  expect(found).toEqual([]);
}
