import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { charts } from "./charts";

/** By how much, in px, any part of an embed reaches over the one below it. */
const overlap = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll("article>*,.time,footer")]
      .map((part) => part.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    const svg = [...document.querySelectorAll(".d > svg")].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const drawn = svg?.getBoundingClientRect().bottom ?? 0;
    const below = document.querySelector(".time")?.getBoundingClientRect().top ?? 0;
    const over = boxes.slice(1).map(({ top }, place) => (boxes[place]?.bottom ?? 0) - top);
    return Math.max(drawn - below, ...over);
  });

for (const chart of charts) {
  test(`${chart} in a window too low gives up height of its drawing, never of its words`, async ({
    page,
  }) => {
    await page.goto(`/embed/korea-2019/${chart}`);
    for (const [width, height] of [
      [1280, 720],
      [960, 500],
      [680, 420],
      [360, 640],
      [320, 300],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overlap(page), `${width} × ${height}`).toBeLessThanOrEqual(0.5);
      await page.getByRole("link", { name: /^Back to/ }).click({ trial: true });
    }
  });

  test(`${chart} opens a card by keyboard and moves in time by button and slider`, async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(`/embed/korea-2019/${chart}`, { waitUntil: "networkidle" });
    await page.locator(".d:visible").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("aside.card")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.locator("aside.card")).toBeHidden();
    const drawing = page.locator(".d:visible > svg");
    const picture = () => drawing.evaluate((svg) => svg.outerHTML);
    const date = page.locator(".time b");
    const [before, day] = [await picture(), (await date.textContent()) ?? ""];
    await page.getByRole("link", { name: /^Back to/ }).click();
    await expect(date).not.toHaveText(day);
    await expect.poll(picture).not.toBe(before);
    const back = (await date.textContent()) ?? "";
    await page.getByRole("slider").fill("0");
    await expect(date).not.toHaveText(back);
    // Others begin with the dossier; months count from first contact.
    await expect(date).toHaveText(chart === "precedent" ? "12 June 2018" : /2017/);
  });

  test(`${chart} says everything with scripts off`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(`/embed/korea-2019/${chart}`);
    await expect(page.locator("h1:visible")).not.toBeEmpty();
    await expect(page.locator(".d:visible > svg")).toBeVisible();
    await expect(page.locator(".source:visible")).toContainText("Entente, CC BY 4.0");
    const day = await page.locator(".time b").textContent();
    await page.getByRole("link", { name: /^Back to/ }).click();
    await expect(page.locator(".time b")).not.toHaveText(day ?? "");
    await context.close();
  });
}

for (const [chart, entry] of [
  ["network", "rect[data-legend]"],
  ["corridors", ".key:visible li[data-legend]:nth-child(3)"],
  ["position", "g[data-legend]"],
] as const)
  test(`an entry of the legend of ${chart} leaves its own marks and dims the others`, async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(`/embed/korea-2019/${chart}`, { waitUntil: "networkidle" });
    const entries = page.locator(`.d:visible ${entry}`).or(page.locator(entry));
    await entries.locator("visible=true").first().focus();
    const marks = page.locator(".d:visible [data-key]");
    const dimmed = page.locator(".d:visible [data-key].is-dimmed");
    await expect(dimmed).not.toHaveCount(0);
    expect(await dimmed.count()).toBeLessThan(await marks.count());
    await page.locator(".d:visible").focus();
    await expect(dimmed).toHaveCount(0);
  });

/** The heights that the script of the page has set anew, the snippet's own having been off by a px or more. */
test("a reader at a mark of an embed stays there while time plays", async ({ page }) => {
  await page.goto("/embed/korea-2019/network?as_of=2018-06-12", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Play" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".d:visible").focus();
  await page.keyboard.press("ArrowRight");
  const held = () => page.evaluate(() => document.activeElement?.getAttribute("data-key"));
  const key = await held();
  expect(key).toBeTruthy();
  for (let frame = 0; frame < 2; frame++) {
    const day = (await page.locator(".time b").textContent()) ?? "";
    await expect(page.locator(".time b")).not.toHaveText(day);
    expect(await held()).toBe(key);
  }
});

for (const [lang, walk, back] of [
  ["ko", /화살표/, /^이전/],
  ["ru", /Стрелки/, /^Назад/],
  ["zh", /方向键/, /^后退/],
  ["ja", /矢印/, /に戻る$/],
] as const)
  test(`an embed in ${lang} says what its script adds in that language, and keeps it through time`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    await page.goto(`/embed/korea-2019/position?lang=${lang}`, { waitUntil: "networkidle" });
    await expect(page.locator(".d:visible")).toHaveAttribute("aria-label", walk);
    const title = page.locator("h1:visible");
    await expect(title).not.toContainText(/contacts|lead|tied/);
    await page.getByRole("link", { name: back }).click();
    await expect(page.locator(".time b")).not.toHaveText(/2019(年4月25日|년\s4월\s25일)|25\sапреля\s2019/);
    await expect(title).not.toContainText(/contacts|lead|tied/);
    await page.locator(".d:visible").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("aside.card .shut")).not.toHaveAttribute("aria-label", /Close/);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
