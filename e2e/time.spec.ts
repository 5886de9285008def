import { expect, type Page, test } from "@playwright/test";
import { held } from "./alive";

const handle = (page: Page) => page.getByRole("slider", { name: "Date shown" });
const date = (page: Page) => page.locator(".as-of-date");

/** Opens the dashboard, reaches for the date and waits until the charts can glide. */
async function reach(page: Page) {
  const motions = new Set<string>();
  page.on("requestfinished", (request) => {
    if (request.url().includes("/api/motion/")) motions.add(request.url());
  });
  await page.goto("/korea-2019", { waitUntil: "networkidle" });
  // A page that has not come to life yet does not notice; moving on within the handle reaches for it again.
  let moves = 0;
  await expect
    .poll(
      async () => {
        moves += 1;
        await handle(page).hover({ position: { x: 10 + (moves % 8), y: 40 } });
        return motions.size;
      },
      { timeout: 60_000 },
    )
    .toBe(5);
}

/** Where the scale of the timeline is on the screen, and its height. */
async function scale(page: Page) {
  const drawing = page.locator("#timeline svg:visible");
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error("no timeline");
  return { at: (share: number) => box.x + 6 + (box.width - 12) * share, y: box.y + box.height * 0.6 };
}

test("dragging the date lets every chart glide, asks the server nothing, and is one step of the history", async ({
  page,
}) => {
  // All charts on the screen: what nobody sees does not glide.
  await page.setViewportSize({ width: 1440, height: 3200 });
  await reach(page);
  const { at, y } = await scale(page);
  const before = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.mouse.down();
  const seen = new Set<string>();
  for (let step = 0; step <= 40; step++) {
    await page.mouse.move(at(step / 40), y);
    seen.add((await page.locator("#network .in-motion circle").first().getAttribute("cx")) ?? "");
  }
  await page.mouse.move(at(0.5), y);
  expect(asked).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
  for (const drawing of await page.locator(".in-motion").all())
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
  await expect(page.locator(".in-motion")).toHaveCount(5);
  await expect(date(page)).toHaveText("2 July 2018");
  await expect(page.locator("#network .sub")).toContainText("as of 29 June 2018");
  await page.mouse.up();
  await expect(page).toHaveURL(/as_of=2018-07-02/);
  await expect(page.locator(".in-motion")).toHaveCount(0);
  await expect(page.locator("#network .sub")).toContainText("as of 2 July 2018");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(date(page)).toHaveText("25 April 2019");
});

test("keys held down on the date move it, and letting go is one step", async ({ page }) => {
  await reach(page);
  await handle(page).focus();
  for (let press = 0; press < 5; press++) await page.keyboard.down("ArrowLeft");
  await expect(date(page)).toHaveText("20 April 2019");
  expect(page.url()).not.toContain("as_of");
  await page.keyboard.up("ArrowLeft");
  await expect(page).toHaveURL(/as_of=2019-04-20/);
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/as_of=2019-03-20/);
  await page.keyboard.press("Home");
  await expect(date(page)).toHaveText("1 January 2017");
  await expect(page.locator(".in-motion")).toHaveCount(0);
});

test("play runs at the speed chosen until it is paused, and the address says where", async ({ page }) => {
  await page.goto("/korea-2019?as_of=2018-01-01", { waitUntil: "networkidle" });
  await page.getByRole("combobox", { name: "Speed" }).selectOption("three months a second");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(date(page)).toHaveText(/^\d+ (March|April|May|June|July) 2018$/);
  await expect(page.locator("#network .in-motion")).toHaveCount(1);
  expect(page.url()).toContain("as_of=2018-01-01");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).not.toHaveURL(/as_of=2018-01-01/);
  await expect(page.locator(".in-motion")).toHaveCount(0);
  const shown = await date(page).textContent();
  await page.reload();
  await expect(date(page)).toHaveText(shown ?? "");
});

test("time is stepped by month or day, and jumps to a landmark", async ({ page }) => {
  await page.goto("/korea-2019", { waitUntil: "networkidle" });
  await page.getByRole("combobox", { name: "Step by" }).selectOption("by month");
  await page.getByRole("link", { name: "Back to 25 Mar 2019" }).click();
  await expect(page).toHaveURL(/as_of=2019-03-25/);
  await page.getByRole("combobox", { name: "Step by" }).selectOption("by day");
  await page.getByRole("link", { name: "Forward to 26 Mar 2019" }).click();
  await expect(page).toHaveURL(/as_of=2019-03-26/);
  await page.getByRole("navigation", { name: "Jump to" }).getByRole("link", { name: "Singapore" }).click();
  await expect(date(page)).toHaveText("12 June 2018");
});

test.describe("the window of the brush", () => {
  const whole = (page: Page) => page.getByRole("slider", { name: "Window that counts" });
  /** Opens a page and waits until its brush has come to life. */
  const open = async (page: Page, path: string) => {
    await page.goto(path, { waitUntil: "networkidle" });
    await held(page, ".timeline-brush");
  };

  test("is dragged by its middle: both ends move, charts glide, and it is one step of the history", async ({
    page,
  }) => {
    const asked: string[] = [];
    await open(page, "/korea-2019?since=2018-01-01&as_of=2018-06-30");
    const { at, y } = await scale(page);
    const before = await page.evaluate(() => history.length);
    await page.mouse.move(at(0.42), y);
    await page.mouse.down();
    for (let step = 0; step <= 30; step++) await page.mouse.move(at(0.42 + step / 100), y);
    // To draw a window of this length on every day takes the server some seconds, once.
    await expect(page.locator("#network .in-motion")).toHaveCount(1, { timeout: 60_000 });
    page.on("request", (request) => asked.push(request.url()));
    for (let step = 30; step >= 20; step--) await page.mouse.move(at(0.42 + step / 100), y);
    expect(asked).toEqual([]);
    expect(page.url()).toContain("as_of=2018-06-30");
    await page.mouse.up();
    await expect(page).toHaveURL(/since=2018-08-\d\d&as_of=2019-02-\d\d/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await expect(page.locator(".in-motion")).toHaveCount(0);
    expect(page.url()).not.toContain("select=");
    await page.goBack();
    await expect(date(page)).toHaveText("30 June 2018");
    expect(page.url()).toContain("since=2018-01-01");
  });

  test("stops at the ends of the period with its length kept, and moves by keys", async ({ page }) => {
    await open(page, "/korea-2019/timeline?since=2018-01-01&as_of=2018-01-31");
    const { at } = await scale(page);
    const box = await whole(page).boundingBox();
    if (!box) throw new Error("no window");
    await page.mouse.move(box.x + box.width / 2, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(at(0.9), box.y + 4, { steps: 5 });
    await page.mouse.move(at(1.5), box.y + 4, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/since=2019-12-01&as_of=2019-12-31/);
    await whole(page).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/since=2019-11-30&as_of=2019-12-30/);
    await page.keyboard.press("Home");
    await expect(page).toHaveURL(/as_of=2017-01-31/);
    await expect(page).not.toHaveURL(/since/);
  });

  test("moves along as a whole when time runs, and steps before it give it up", async ({ page }) => {
    await open(page, "/korea-2019?since=2018-01-01&as_of=2018-06-30");
    await page.getByRole("combobox", { name: "Speed" }).selectOption("three months a second");
    await page.getByRole("button", { name: "Play" }).click();
    await expect(date(page)).toHaveText(/^\d+ (August|September|October|November|December) 2018$/, {
      timeout: 60_000,
    });
    await page.getByRole("button", { name: "Pause" }).click();
    await expect(page).not.toHaveURL(/as_of=2018-06-30/);
    const params = new URL(page.url()).searchParams;
    const days = (name: string) => Date.parse(params.get(name) ?? "") / 86_400_000;
    expect(days("as_of") - days("since")).toBe(180);
    await open(page, "/korea-2019?since=2018-06-12&as_of=2018-06-13");
    await page.getByRole("combobox", { name: "Step by" }).selectOption("by month");
    await page.getByRole("link", { name: "Back to 13 May 2018" }).click();
    await expect(page).toHaveURL(/as_of=2018-05-13/);
    await expect(page).not.toHaveURL(/since/);
  });

  test.describe("by finger", () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });
    test("is dragged sideways, and its first day too", async ({ page }) => {
      await open(page, "/korea-2019/timeline?since=2018-01-01&as_of=2018-06-30");
      const { at, y } = await scale(page);
      const session = await page.context().newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: x === undefined ? [] : [{ x, y }],
        });
      const drag = async (from: number, to: number) => {
        await touch("touchStart", at(from));
        for (let step = 1; step <= 10; step++) await touch("touchMove", at(from + ((to - from) * step) / 10));
        await touch("touchEnd");
      };
      await drag(0.42, 0.52);
      await expect(page).toHaveURL(/since=2018-04-\d\d&as_of=2018-10-\d\d/);
      await drag(0.435, 0.35);
      await expect(page).toHaveURL(/since=2018-01-\d\d&as_of=2018-10-\d\d/);
    });
  });
});
