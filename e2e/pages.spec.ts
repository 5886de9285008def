import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { charts } from "./charts";
import { shiftsOf, watchShifts } from "./shifts";
import { kB, scriptsOf } from "./weight";

const dossier = "/korea-2019";
const pages = [
  "/",
  ...charts.map((chart) => `${dossier}/${chart}`),
  `${dossier}/network?compare=2017-12-01&focus=KOR&pins=PRK:50,50&select=actor:PRK`,
  `${dossier}/data`,
  `${dossier}/data/events`,
  `${dossier}/changes`,
  `${dossier}/claims`,
  `${dossier}/about`,
  `${dossier}/search?q=hanoi`,
  `${dossier}/events/ev-hanoi-summit`,
  `${dossier}/actors/PRK`,
  "/reykjavik-1986",
];
/** kB of HTML, gzipped; pages of drawings have more. */
const budgets: Readonly<Record<string, number>> = {
  "/": 150,
  "/reykjavik-1986": 150,
  [`${dossier}/claims`]: 60,
};
const budgetOf = (path: string) => budgets[path] ?? (path.includes("/data") ? 60 : 110);

for (const path of pages)
  test(`${path} is silent, light, at rest, fits and passes axe on a desk and on a phone`, async ({
    page,
  }) => {
    const noise: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") noise.push(message.text());
    });
    page.on("pageerror", (error) => noise.push(error.message));
    await watchShifts(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    const answer = await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("h1")).toHaveCount(1);
    expect(await shiftsOf(page), "nothing shifts after load").toBeLessThan(0.01);
    expect(kB((await answer?.body()) ?? Buffer.of()), "kB of HTML").toBeLessThanOrEqual(budgetOf(path));
    const script = await scriptsOf(page);
    expect(script, "kB of script").toBeGreaterThan(10);
    expect(script, "kB of script").toBeLessThanOrEqual(300);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `the page may not scroll sideways at ${width} px`).toBeLessThanOrEqual(0);
      // Every width has the same colours, and to compare them is half of the time.
      await expectAccessible(page, "html", width === 360 ? ["color-contrast"] : []);
    }
    expect(noise).toEqual([]);
  });

test("nothing shifts after load on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await watchShifts(page);
  for (const path of ["/", ...charts.map((chart) => `${dossier}/${chart}`)]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("svg:visible").first()).toBeVisible();
    expect(await shiftsOf(page), path).toBeLessThan(0.01);
  }
});

for (const javaScriptEnabled of [true, false])
  test(`an unknown address says so, scripts ${javaScriptEnabled ? "on" : "off"}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const path of ["/nowhere-1900", "/korea-2019/nothing", "/korea-2019/events/nothing"]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
      await expect(page).toHaveTitle("There is nothing at this address · Entente");
    }
    await context.close();
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
