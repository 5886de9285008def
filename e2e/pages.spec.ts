import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { charts } from "./charts";

const dossier = "/korea-2019";
const pages = [
  "/",
  ...charts.map((chart) => `${dossier}/${chart}`),
  `${dossier}/network?compare=2017-12-01&focus=KOR&pins=PRK:50,50&select=actor:PRK`,
  `${dossier}/data`,
  `${dossier}/data/events`,
  `${dossier}/data/events?type=summit&actors=PRK&sort=-goldstein`,
  `${dossier}/changes`,
  `${dossier}/claims`,
  `${dossier}/about`,
  `${dossier}/search?q=hanoi`,
  `${dossier}/events/ev-hanoi-summit`,
  `${dossier}/actors/PRK`,
  "/reykjavik-1986",
];

for (const path of pages)
  test(`${path} is silent, fits and passes axe on a desk and on a phone`, async ({ page }) => {
    const noise: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") noise.push(message.text());
    });
    page.on("pageerror", (error) => noise.push(error.message));
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("h1")).toHaveCount(1);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `the page may not scroll sideways at ${width} px`).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
    expect(noise).toEqual([]);
  });

test("an unknown address says so", async ({ page }) => {
  const answer = await page.goto("/nowhere-1900");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
});
