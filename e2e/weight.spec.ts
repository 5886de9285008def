import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { charts } from "./charts";

/** kB gzipped: the document, and all script that comes with it. */
const budgets = [
  { path: "/", html: 150, script: 300 },
  ...charts.map((chart) => ({ path: `/korea-2019/${chart}`, html: 110, script: 300 })),
  { path: "/korea-2019/claims", html: 60, script: 300 },
  { path: "/korea-2019/data/events", html: 60, script: 300 },
];
const kB = (body: Buffer) => gzipSync(body).length / 1000;

/** All scripts that a page has loaded once it is at rest. */
async function scriptsOf(page: Page, path: string) {
  await page.goto(path, { waitUntil: "networkidle" });
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /\.js($|\?)/.test(name)),
  );
  const bodies = await Promise.all(names.map(async (name) => (await page.request.get(name)).body()));
  return bodies.reduce((sum, body) => sum + kB(body), 0);
}

for (const { path, html, script } of budgets)
  test(`${path} keeps to its weight`, async ({ page, request }) => {
    const document = await (await request.get(path)).body();
    expect(kB(document), "kB of HTML").toBeLessThanOrEqual(html);
    const code = await scriptsOf(page, path);
    expect(code, "kB of script").toBeGreaterThan(10);
    expect(code, "kB of script").toBeLessThanOrEqual(script);
  });

for (const width of [1440, 360])
  test(`nothing shifts after load at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      // Type may still arrive while a page loads; from then on nothing moves.
      addEventListener("load", () => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift" });
      });
    });
    for (const path of ["/", ...charts.map((chart) => `/korea-2019/${chart}`)]) {
      await page.goto(path, { waitUntil: "networkidle" });
      await expect(page.locator("svg:visible").first()).toBeVisible();
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(
        shifts.reduce((sum, value) => sum + value, 0),
        path,
      ).toBeLessThan(0.01);
    }
  });

test("what the server drew stays until panel and model are here, however late they come", async ({
  page,
}) => {
  await page.route(/\.(json|js)(\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300 + (route.request().url().length % 7) * 100));
    await route.continue();
  });
  await page.goto("/korea-2019/network", { waitUntil: "domcontentloaded" });
  for (let look = 0; look < 40; look++) {
    // A phone that is turned changes the composition before there is a model for it.
    await page.setViewportSize({ width: [1440, 1000, 400][look % 3] ?? 1440, height: 900 });
    expect(await page.locator("#network svg:visible [data-key]").count()).toBeGreaterThan(10);
    await page.waitForTimeout(75);
  }
});
