import { expect, type Page, test } from "@playwright/test";
import { alive } from "./alive";

/** Where the actors stand on the drawn network. */
const places = (page: Page) =>
  page
    .locator("#network svg:visible circle")
    .evaluateAll((all) => all.map((circle) => circle.getAttribute("cx")).join(" "));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the dashboard shows every chart with title, drawing, source and table", async ({ page }) => {
    await page.goto("/");
    for (const chart of ["timeline", "network", "balance", "corridors", "position"]) {
      const section = page.locator(`#${chart}`);
      await expect(section.getByRole("heading").first()).not.toBeEmpty();
      await expect(section.locator("svg:visible").first()).toBeVisible();
      expect(await section.locator("svg:visible [data-key]").count()).toBeGreaterThan(0);
      await expect(section.getByText("Source:")).toBeVisible();
      await section.getByText("The same, as a table").click();
      expect(await section.getByRole("table").getByRole("row").count()).toBeGreaterThan(1);
    }
  });
  test("a date is chosen in a form, which keeps what else was chosen", async ({ page }) => {
    await page.goto("/korea-2019/network?half_life=90");
    const date = page.getByRole("textbox", { name: "As of" });
    await expect(date).toHaveValue("2019-04-25");
    await date.fill("2018-06-12");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/half_life=90&as_of=2018-06-12/);
    await expect(page.locator("#network .sub:visible")).toContainText("as of 12 June 2018");
  });
  test("a mark is a link that opens its card with sources", async ({ page }) => {
    await page.goto("/korea-2019/network?select=edge:PRK~USA");
    const card = page.getByRole("article");
    await expect(card.getByRole("heading")).toContainText("United States");
    expect(await card.getByRole("link").count()).toBeGreaterThan(2);
  });
});

test("stepping in time changes the address and every chart, and back returns", async ({ page }) => {
  await page.goto("/korea-2019", { waitUntil: "networkidle" });
  const date = page.locator(".as-of-date");
  await expect(date).toHaveText("25 April 2019");
  const before = await places(page);
  await page.getByRole("link", { name: /^Back to/ }).click();
  await expect(date).toHaveText("24 April 2019");
  await expect(page).toHaveURL(/as_of=2019-04-24/);
  await expect.poll(() => places(page)).not.toBe(before);
  await page.goBack();
  await expect(date).toHaveText("25 April 2019");
  await expect.poll(() => places(page)).toBe(before);
});

test("a wrong parameter is named and the default shown", async ({ page }) => {
  await page.goto("/korea-2019?as_of=2019-02-30");
  await expect(page.getByText("“2019-02-30” cannot be used.")).toBeVisible();
  await expect(page.locator("#network svg:visible").first()).toBeVisible();
});

test("a name that never reaches the server does not set browser and server at odds", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto("/korea-2019/timeline?__proto__=1", { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => page.locator("input[name='__proto__']").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("what cannot be used is not asked for again, and the picture of the default stays", async ({ page }) => {
  const refused: string[] = [];
  page.on("response", (answer) => {
    if (answer.status() >= 400) refused.push(answer.url());
  });
  await page.goto("/korea-2019/balance?a=USA&b=USA&as_of=2018-13-01&nonsense=1", {
    waitUntil: "networkidle",
  });
  await expect(page.locator(".notice")).toHaveCount(3);
  await expect(page.locator("#balance svg:visible").first()).toBeVisible();
  await page.getByRole("link", { name: /^Back to/ }).click();
  await expect(page).toHaveURL(/balance\?a=USA&as_of=2019-04-\d\d$/);
  expect(refused).toEqual([]);
});

test("what is selected in one chart is marked in the others", async ({ page }) => {
  await page.goto("/korea-2019?select=actor:PRK");
  await expect(page.locator('#network [data-key="actor:PRK"].is-selected')).toHaveCount(1);
  // A chart further down comes to life as it comes near.
  await page.locator("#position").scrollIntoViewIfNeeded();
  await expect(page.locator("#position .is-related")).not.toHaveCount(0);
});

test("an event left out of a relation changes its tone, and the address says so", async ({ page }) => {
  await page.goto("/korea-2019/network?select=edge:PRK~USA");
  await alive(page);
  const card = page.getByRole("article");
  const both = card.getByRole("row", { name: /^Both ways/ });
  const before = await both.textContent();
  await card
    .getByRole("link", { name: /^Leave out/ })
    .first()
    .click();
  await expect(page).toHaveURL(/without=ev-/);
  await expect.poll(() => both.textContent()).not.toBe(before);
  await expect(page.getByText("Computed without one event")).toBeVisible();
  await card.getByRole("link", { name: /^Count again/ }).click();
  await expect(page).not.toHaveURL(/without/);
  await expect.poll(() => both.textContent()).toBe(before);
});

test("a dossier without corridors shows no corridors, and their page says so", async ({ page }) => {
  await page.goto("/reykjavik-1986");
  await expect(page.locator("#network svg:visible").first()).toBeVisible();
  await expect(page.locator("#corridors")).toHaveCount(0);
  await page.goto("/reykjavik-1986/corridors");
  await expect(page.getByText("This dossier has no corridors.").first()).toBeVisible();
});
