import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { charts } from "./charts";

const dossier = "/korea-2019";

test("search opens by keyboard, finds by a Korean name, and Enter opens the first answer", async ({
  page,
}) => {
  await page.goto(`${dossier}/data`, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("김정은");
  await expect(dialog.getByRole("link").first()).toContainText("Kim Jong Un");
  await expectAccessible(page, ".palette");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/actors\/P-/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kim Jong Un");
});

test("the colours that a reader chooses stay", async ({ page }) => {
  await page.goto(`${dossier}/about`, { waitUntil: "networkidle" });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await ground();
  const group = page.getByRole("group", { name: "Colours" });
  await group.getByRole("button", { name: "Dark" }).click();
  await expect.poll(ground).not.toBe(before);
  const dark = await ground();
  await page.reload();
  expect(await ground()).toBe(dark);
  await expect(group.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await group.getByRole("button", { name: "As the system" }).click();
  expect(await ground()).toBe(before);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("search answers on a page of its own", async ({ page }) => {
    await page.goto(dossier);
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await page.getByRole("searchbox").fill("Singapore summit");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /^event/ })
        .first(),
    ).toBeVisible();
  });
  test("an event states its place in every chart, and each link opens a card", async ({ page, request }) => {
    const { rows } = await (await request.get(`${dossier}/data/events.json?limit=10&sort=-date`)).json();
    for (const { id, title } of rows.slice(0, 3)) {
      await page.goto(`${dossier}/events/${id}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator(".entry-places > div")).toHaveCount(charts.length);
      for (const place of await page.locator(".entry-places > div").all())
        await expect(place.locator("dd").first()).not.toBeEmpty();
      await expect(page.locator(".entry-sources li").first()).toBeVisible();
      for (const link of await page.locator(".entry-places dd a").all())
        expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
    }
  });
});
