import { expect, test } from "@playwright/test";
import { held } from "./alive";

test("back and forward retrace a reader's steps, a drag being one of them", async ({ page }) => {
  await page.goto("/korea-2019", { waitUntil: "networkidle" });
  await held(page, ".timeline-brush");
  const drawing = page.locator("#timeline svg:visible");
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error("no timeline");
  const at = (share: number) => box.x + 6 + (box.width - 12) * share;
  const slide = async (from: number, to: number) => {
    await page.mouse.move(at(from), box.y + box.height * 0.45);
    await page.mouse.down();
    await page.mouse.move(at(to), box.y + box.height * 0.45, { steps: 25 });
    await page.mouse.up();
  };
  const seen: string[] = [];
  const stepped = async (change: () => Promise<void>) => {
    const before = page.url();
    await change();
    await expect.poll(() => page.url()).not.toBe(before);
    seen.push(page.url());
  };
  seen.push(page.url());
  const length = await page.evaluate(() => history.length);
  const [first, last] = [Date.UTC(2017, 0, 1), Date.UTC(2020, 0, 1)];
  const share = (day: number) => (day - first) / (last - first);
  await stepped(() => slide(share(Date.UTC(2019, 3, 26)), 0.6));
  await stepped(() => slide(0, 0.2));
  await stepped(() => slide(0.4, 0.5));
  await stepped(() => page.getByRole("group", { name: "Actors shown" }).getByText("Japan").first().click());
  await stepped(() => page.getByRole("group", { name: "Half-life in days" }).getByText("90").click());
  expect(seen[3]).toMatch(/since=.*as_of=|as_of=.*since=/);
  expect(await page.evaluate(() => history.length)).toBe(length + 5);
  for (const url of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => page.url()).toBe(url);
  }
  await expect(page.locator(".as-of-date")).toHaveText("25 April 2019");
  for (const url of seen.slice(1)) {
    await page.goForward();
    await expect.poll(() => page.url()).toBe(url);
  }
  await expect(page.getByRole("slider", { name: "Date shown" })).toHaveAttribute(
    "aria-valuetext",
    / 2018$|2019$/,
  );
});

test("a date is typed digit by digit, a year's first digits are no date, and it is one step", async ({
  page,
}) => {
  await page.goto("/korea-2019/network", { waitUntil: "networkidle" });
  await held(page, ".date-form");
  const length = await page.evaluate(() => history.length);
  const field = page.getByLabel("As of", { exact: true }).locator("visible=true");
  await field.focus();
  // Day and month stand in the order of the browser's language: alike, they need not be known.
  for (const digit of "06062018") await page.keyboard.press(digit, { delay: 60 });
  await expect(page).toHaveURL(/as_of=2018-06-06$/);
  await expect(page.locator(".as-of-date")).toHaveText("6 June 2018");
  await expect(field).toHaveValue("2018-06-06");
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(field).toHaveValue("2019-04-25");
});

test("a weight is one step until its slider is let go, by pointer and by key", async ({ page }) => {
  await page.goto("/korea-2019/balance", { waitUntil: "networkidle" });
  await held(page, ".own-weights");
  await page.getByText("My own…").locator("visible=true").click();
  const slider = page.getByRole("slider", { name: "security" });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  const length = await page.evaluate(() => history.length);
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 20 });
  await page.mouse.up();
  await expect(page).toHaveURL(/weighting=security:3$/);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/weighting=security:2.75$/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/weighting=security:2.5$/);
  expect(await page.evaluate(() => history.length)).toBe(length + 3);
});
