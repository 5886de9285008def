import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { heard, press } from "./heard";

test("three steps are walked by keys beside what they speak of, and are offered no more once refused", async ({
  page,
}) => {
  await page.goto("/korea-2019", { waitUntil: "networkidle" });
  await press(page, "Tab", ".tour-offer a");
  const dialog = page.getByRole("dialog");
  for (const [title, place] of [
    ["Who stands with whom", "#network"],
    ["At what date", "#timeline"],
    ["Take it along", "#network .figure-foot"],
  ] as const) {
    await page.keyboard.press("Enter");
    await expect(page.locator(".tour:focus")).toHaveCount(1);
    expect((await heard(page)).focus).toBe(`dialog ${title}`);
    await expect(page.locator(`${place}[data-toured]`)).toBeInViewport();
    await press(page, "Tab", ".tour .is-primary", 3);
  }
  await expectAccessible(page, ".tour");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("[data-toured]")).toHaveCount(0);
  await expect(page.locator(".tour-offer a:focus")).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".tour-offer")).toBeHidden();
});

/** The help on a control, by the first words of what it says. */
const helpWith = (page: Page, name: string) =>
  page
    .getByRole("button", { name: "What is this?" })
    .and(page.locator(`:has(+ .help-text > b:text-is("${name}"))`))
    .locator("visible=true")
    .first();

test("every control says by keyboard and by touch what it does", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/korea-2019/network", { waitUntil: "networkidle" });
  // On a phone choices are folded away, and the drawing is in sight instead.
  await expect(page.locator(".surface:visible")).toBeInViewport({ ratio: 0.4 });
  await expect(page.getByRole("link", { name: "matrix" })).toBeHidden();
  await page.locator(".fold > summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "matrix" })).toBeVisible();
  for (const name of ["Half-life, days", "Actors shown", "Ties", "Find an actor", "Compare with"])
    await expect(helpWith(page, name)).toHaveAccessibleDescription(new RegExp(`^${name} .{20,}`));
  const help = helpWith(page, "Half-life, days");
  await help.focus();
  await page.keyboard.press("Enter");
  const text = page.locator(".help-text:popover-open");
  await expect(text).toContainText("After so many days an event counts half");
  await expect(text).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(text).toHaveCount(0);
  await expect(help).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("help opens all the same, and the steps are written down", async ({ page }) => {
    await page.goto("/korea-2019");
    await helpWith(page, "Half-life, days").click();
    await expect(page.locator(".help-text:popover-open")).toContainText("counts half");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Three steps show how to read this page" }).click();
    await expect(page.getByRole("heading", { name: "How to read the charts" })).toBeInViewport();
  });
});
