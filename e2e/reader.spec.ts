import { expect, type Page, test } from "@playwright/test";
import { alive } from "./alive";
import { expectAccessible } from "./axe";
import { heard, press } from "./heard";

/** The world beyond the house answers with a line, so that a source opens without it. */
test.beforeEach(({ context, baseURL }) =>
  context.route(
    (url) => !url.href.startsWith(baseURL ?? ""),
    (route) => route.fulfill({ contentType: "text/html", body: "<title>A source</title>" }),
  ),
);
const beyond = (baseURL?: string) => (url: URL) => /^http/.test(url.protocol) && url.origin !== baseURL;

/** From the head of any page to the drawing of a chart, by keys alone. */
async function openChart(page: Page, chart: string) {
  await page.goto("/korea-2019/data");
  await press(page, "Tab", 'nav a[href$="/network"]');
  expect((await heard(page)).focus).toBe("link Charts");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/network$/);
  if (chart !== "network") {
    await press(page, "Tab", `.crumbs a[href$="/${chart}"]`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${chart}`);
  }
  await alive(page);
  await press(page, "Tab", ".skip");
  await page.keyboard.press("Enter");
  await press(page, "Tab", ".surface");
  expect((await heard(page)).focus).toMatch(
    /^region .+Arrow keys walk through the marks, Enter opens one\.$/,
  );
}

test("by keys alone the network opens, its edge says tone and intensity, then its weightiest events and their source", async ({
  page,
  baseURL,
}) => {
  await openChart(page, "network");
  await press(page, "ArrowRight", '[data-key="edge:PRK~USA"]');
  const edge = /North Korea and United States: tone [+−]\d+\.\d, intensity \d+\.\d, \d+ events/;
  await expect.poll(async () => (await heard(page)).live).toMatch(edge);
  expect((await heard(page)).focus).toMatch(edge);
  const counted = /score × weight: (.+ × \d\.\d\d ; ){3}/;
  await expect.poll(async () => (await heard(page)).live).toMatch(counted);
  await page.keyboard.press("Enter");
  await expect(page.locator(".open-card:focus")).toHaveCount(1);
  expect((await heard(page)).focus).toBe("group North Korea and United States");
  expect((await heard(page)).live).toMatch(counted);
  const weightiest: string[] = [];
  while (weightiest.length < 3) {
    await press(page, "Tab", ".open-card a[data-open]", 8);
    weightiest.push((await heard(page)).focus);
  }
  expect(new Set(weightiest).size).toBe(3);
  for (const event of weightiest) expect(event).toMatch(/^link \S+/);
  const weights = (await page.locator(".open-card .card-value > span").allTextContents()).map((text) =>
    Number(text.split("× ").at(-1)),
  );
  expect(weights.slice(0, 4)).toEqual(weights.slice(0, 4).sort((a, b) => b - a));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=event/);
  await expect(page.locator(".open-card:focus")).toHaveCount(1);
  await press(page, "Tab", '.open-card a[href^="http"]', 8);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/select=/);
  await expect(page.locator('.surface a[data-key="edge:PRK~USA"]:focus')).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".open-card:focus")).toHaveCount(1);
  await press(page, "Tab", '.open-card a[href^="http"]', 8);
  expect((await heard(page)).focus).toMatch(/^link \S+/);
  await page.keyboard.press("Enter");
  await page.waitForURL(beyond(baseURL));
});

for (const [chart, mark, says] of [
  ["balance", '[data-key^="step:"]', /^link .+; net [+−]?\d+\.\d points?$/],
  ["corridors", '[data-key="segment:w06"]', /^link .+: restricted, [\d.]+ km$/],
] as const)
  test(`by keys alone a mark of the ${chart} is reached, says its number and opens into its source`, async ({
    page,
    baseURL,
  }) => {
    await openChart(page, chart);
    await press(page, "ArrowRight", mark);
    const { focus } = await heard(page);
    expect(focus).toMatch(says);
    await expect.poll(async () => (await heard(page)).live).toContain(focus.slice("link ".length));
    await page.keyboard.press("Enter");
    await expect(page.locator(".open-card:focus")).toHaveCount(1);
    await press(page, "Tab", '.open-card a[href^="http"]', 40);
    await page.keyboard.press("Enter");
    await page.waitForURL(beyond(baseURL));
  });

test("an embed says the same edge by keys alone, and opens a source of its events", async ({
  page,
  baseURL,
}) => {
  await page.goto("/embed/korea-2019/network?as_of=2019-04-25", { waitUntil: "networkidle" });
  await press(page, "Tab", ".d");
  expect((await heard(page)).focus).toMatch(/^group .*[Aa]rrow/);
  await press(page, "ArrowRight", '[data-key="edge:PRK~USA"]');
  await expect
    .poll(async () => (await heard(page)).live)
    .toMatch(/North Korea.+United States.+Tone.+[+−]\d+\.\d/);
  const { focus, live } = await heard(page);
  expect(focus).toMatch(/^button .*North Korea.*United States/);
  expect(live).toMatch(/Intensity.*\d+\.\d/);
  await page.keyboard.press("Enter");
  await expect(page.locator("aside.card:focus")).toHaveCount(1);
  const opened = page.waitForEvent("popup");
  await press(page, "Tab", 'aside.card a[href^="http"]', 40);
  expect((await heard(page)).focus).toMatch(/^link \S+/);
  await page.keyboard.press("Enter");
  await (await opened).waitForURL(beyond(baseURL));
  await page.keyboard.press("Escape");
  await expect(page.locator("aside.card")).toBeHidden();
  await expect(page.locator('[data-key="edge:PRK~USA"]:focus')).toHaveCount(1);
});

for (const chart of ["timeline", "network", "balance", "corridors", "position"])
  test(`on the dashboard a card of the ${chart} takes the focus and gives it back`, async ({ page }) => {
    await page.goto("/korea-2019");
    await alive(page);
    await press(page, "Tab", `#${chart} .surface`);
    await expect(page.locator(`#${chart} .surface a[tabindex="-1"]`).first()).toBeAttached();
    await expect(page.locator(`#${chart} .surface:focus`)).toHaveCount(1);
    await page.keyboard.press("ArrowRight");
    const mark = page.locator(`#${chart} .surface a:focus`);
    await expect(mark).toHaveCount(1);
    const key = await mark.getAttribute("data-key");
    await page.keyboard.press("Enter");
    await expect(page.locator(".open-card:focus")).toHaveCount(1);
    await expect.poll(async () => (await heard(page)).live).toMatch(/\S+ ?: .*\d/);
    await page.keyboard.press("Tab");
    await expect(page.locator(".open-card .card-close:focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.locator(".open-card")).toHaveCount(0);
    await expect(page.locator(`#${chart} .surface a[data-key="${key}"]:focus`)).toHaveCount(1);
  });

test("Escape closes a menu and an open card wherever the focus is, one after the other", async ({ page }) => {
  await page.goto("/korea-2019/network?select=edge:PRK~USA");
  await alive(page);
  const menu = page.locator(".menu.languages");
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(menu.locator("a:focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(menu.locator("summary:focus")).toHaveCount(1);
  await expect(page.locator(".open-card")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".open-card")).toHaveCount(0);
  await expect(page).not.toHaveURL(/select=/);
});

test("a card's heading follows those around it, on a page and on the dashboard", async ({ page }) => {
  for (const place of [
    "/korea-2019/position?select=quarter:2018Q2~PRK",
    "/korea-2019?select=quarter:2018Q2~PRK",
  ]) {
    await page.goto(place);
    await alive(page);
    await expect(page.locator(".open-card")).toHaveCount(1);
    await expectAccessible(page, "html", ["color-contrast"]);
  }
});

test("the preview of an embed, wider than a phone, is scrolled by keys", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/korea-2019/network");
  await alive(page);
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  await expect(page.locator("dialog .embed-preview iframe")).toBeVisible();
  await expectAccessible(page, "dialog", ["color-contrast"]);
});
