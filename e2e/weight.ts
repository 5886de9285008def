import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

export const kB = (body: Buffer) => gzipSync(body).length / 1000;

/** kB gzipped of each script, by its address: every page has most of them. */
const known = new Map<string, Promise<number>>();

/** kB gzipped of all scripts that a page has loaded by now. */
export async function scriptsOf(page: Page): Promise<number> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /\.js($|\?)/.test(name)),
  );
  const weigh = async (name: string) => kB(await (await page.request.get(name)).body());
  for (const name of names) if (!known.has(name)) known.set(name, weigh(name));
  const weights = await Promise.all(names.map((name) => known.get(name) ?? 0));
  return weights.reduce((sum, weight) => sum + weight, 0);
}
