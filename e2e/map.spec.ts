import { expect, type Page, test } from "@playwright/test";
import { held } from "./alive";

const path = "/korea-2019/corridors";
const frame = (page: Page) => page.locator(".zoom-frame:visible");

/** Opens the map and waits until it answers. */
async function open(page: Page, query = "") {
  await page.goto(`${path}${query}`, { waitUntil: "networkidle" });
  await held(page, ".zoom-frame");
  await frame(page).scrollIntoViewIfNeeded();
  const box = await frame(page).boundingBox();
  if (!box) throw new Error("no map");
  return { x: box.x + box.width * 0.5, y: Math.max(box.y, 0) + 250, box };
}
/** Longitude, latitude and scale of the address. */
const zoomOf = (page: Page) => (new URL(page.url()).searchParams.get("zoom") ?? "").split(",").map(Number);
const isSettled = (page: Page) =>
  expect.poll(() => frame(page).locator("svg").first().getAttribute("style")).not.toContain("scale");

test("the wheel scrolls the page; with Ctrl, or with the focus on the map, it enlarges around the pointer", async ({
  page,
}) => {
  const { x, y } = await open(page);
  const before = await page.evaluate(() => history.length);
  await page.mouse.move(x, y);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(page.url()).not.toContain("zoom");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -500);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/zoom=/);
  expect(zoomOf(page)[2]).toBeCloseTo(Math.exp(1), 1);
  await isSettled(page);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await frame(page).locator(".surface").focus();
  const held = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => zoomOf(page)[2]).toBeCloseTo(Math.exp(1.2), 1);
  expect(await page.evaluate(() => scrollY)).toBe(held);
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/zoom/);
});

test("a drag moves the map to where it is let go, in one step of the history, and opens nothing", async ({
  page,
}) => {
  const { x, y } = await open(page, "?zoom=127,38,6");
  const before = await page.evaluate(() => history.length);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 60, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => zoomOf(page)[0]).toBeGreaterThan(127);
  expect(zoomOf(page)[1]).toBeLessThan(38);
  expect(zoomOf(page)[2]).toBe(6);
  expect(page.url()).not.toContain("select");
  await isSettled(page);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test("by keyboard the map is enlarged, moved and put back", async ({ page }) => {
  await open(page);
  await frame(page).locator(".surface").focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=[\d.,]+,1\.6$/);
  const [west = 0] = zoomOf(page);
  await isSettled(page);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => zoomOf(page)[0]).toBeGreaterThan(west);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/zoom/);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });
  test("two fingers enlarge and move the map, one scrolls the page", async ({ page }) => {
    const { x, y } = await open(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await touch("touchStart", [x - 40, y], [x + 40, y]);
    for (let step = 1; step <= 10; step++)
      await touch("touchMove", [x - 40 - 4 * step, y], [x + 40 + 4 * step, y]);
    await touch("touchEnd");
    await expect(page).toHaveURL(/zoom=/);
    expect(zoomOf(page)[2]).toBeCloseTo(2, 1);
    await isSettled(page);
    const [longitude = 0] = zoomOf(page);
    await touch("touchStart", [x + 80, y]);
    for (let step = 1; step <= 10; step++) await touch("touchMove", [x + 80 - 12 * step, y]);
    await touch("touchEnd");
    await expect.poll(() => zoomOf(page)[0]).toBeGreaterThan(longitude);
    expect(zoomOf(page)[2]).toBeCloseTo(2, 1);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the route is asked for in a form, and the map goes nearer by a link", async ({ page }) => {
    await page.goto(`${path}?mode=both`);
    const form = page.locator(".route-form:visible");
    const to = form.getByRole("combobox", { name: "To", exact: true });
    const name = (await to.locator("option").nth(3).textContent()) ?? "";
    await to.selectOption(name);
    await form.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/mode=both.*&to=[a-z-]+/);
    await expect(page.locator(".notice")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await page.locator(".zoom-area:visible").getByRole("link", { name: "Map nearer" }).click();
    await expect(page).toHaveURL(/zoom=/);
  });
});
