import { expect, type Locator, type Page, test } from "@playwright/test";
import { alive } from "./alive";

const page = "/korea-2019/network";

/** Opens the network as asked and waits until the browser draws it itself. */
async function open(tab: Page, query = "") {
  await tab.goto(`${page}${query}`);
  await alive(tab);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("two dates are compared by a form, and the address says it", async ({ page: tab }) => {
    await tab.goto(`${page}?half_life=90`);
    const dates = tab.getByLabel("Compare with").locator("visible=true").first();
    await dates.fill("2017-12-01");
    await tab.getByRole("button", { name: "Compare" }).locator("visible=true").first().click();
    await expect(tab).toHaveURL(/half_life=90&compare=2017-12-01/);
    await expect(tab.getByRole("heading", { level: 1 })).toContainText(
      "between 1 December 2017 and 25 April 2019",
    );
    await expect(tab.getByRole("columnheader", { name: "Became" })).toBeVisible();
  });

  test("an actor is found by name, and shown where it was not yet", async ({ page: tab }) => {
    await tab.goto(`${page}?half_life=90`);
    const seen = (what: Locator) => what.locator("visible=true").first();
    await seen(tab.getByLabel("Find an actor")).fill("vietnam");
    await seen(tab.getByRole("button", { name: "Focus" })).click();
    await expect(tab).toHaveURL(/half_life=90&focus=vietnam/);
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Vietnam is not among the actors shown");
    await seen(tab.getByRole("link", { name: "show Vietnam too" })).click();
    await expect(tab.getByRole("heading", { level: 1 })).toContainText("Vietnam");
    await expect(tab.getByText("Only the ties of Vietnam are drawn").first()).toBeAttached();
  });

  test("an opened actor is moved and let go by links", async ({ page: tab }) => {
    await tab.goto(`${page}?select=actor:CHN`);
    const seen = (name: string) => tab.getByRole("link", { name }).locator("visible=true").first();
    await seen("Move China up").click();
    await expect(tab).toHaveURL(/pins=CHN:[\d.]+,[\d.]+/);
    await expect(tab.getByText("China stands where the reader pinned it").first()).toBeAttached();
    await seen("Release China").click();
    await expect(tab).not.toHaveURL(/pins=/);
  });
});

test("comparing two dates says what turned, and one date alone takes it back", async ({ page: tab }) => {
  await open(tab, "?as_of=2018-06-12");
  await tab.getByLabel("Compare with").fill("2017-12-01");
  await tab.getByRole("button", { name: "Compare" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(/^One tie turned friendly/);
  await expect(tab.getByText("Turned friendly: North Korea–South Korea")).toBeVisible();
  await expect(tab.getByRole("columnheader", { name: "Tone 1 Dec 2017" })).toBeVisible();
  await tab.getByRole("link", { name: "one date alone" }).click();
  await expect(tab).not.toHaveURL(/compare/);
  await expect(tab.getByRole("heading", { level: 1 })).not.toContainText("turned");
});

test("a name typed in the field draws that actor's ties alone, everybody takes it back", async ({
  page: tab,
}) => {
  await open(tab);
  const field = tab.getByLabel("Find an actor");
  await field.fill("Japan");
  await field.press("Enter");
  await expect(tab).toHaveURL(/focus=JPN/);
  await expect(tab.getByText("Only the ties of Japan are drawn")).toBeVisible();
  await tab.getByRole("link", { name: "everybody" }).click();
  await expect(tab).not.toHaveURL(/focus/);
});

test("the same relations as a matrix are walked by arrows, and a direction opens into its events", async ({
  page: tab,
}) => {
  await open(tab);
  await tab.getByRole("group", { name: "View" }).getByRole("link", { name: "matrix" }).click();
  await expect(tab).toHaveURL(/view=matrix/);
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(/acted most toward/);
  const cell = tab.getByRole("link", { name: /^United States toward North Korea: tone/ });
  await expect(cell).toHaveCount(1);
  await tab.locator(".surface").focus();
  for (const key of ["Home", "ArrowRight", "ArrowDown"]) await tab.keyboard.press(key);
  await expect(tab.getByRole("link", { name: /^North Korea toward United States: tone/ })).toBeFocused();
  await tab.keyboard.press("Enter");
  const card = tab.getByRole("article", { name: "North Korea toward United States" });
  await expect(card.getByText("direction of a relation")).toBeVisible();
  await expect(card.getByRole("listitem").first()).toBeVisible();
  await expect(tab.getByRole("columnheader", { name: "Direction" }).last()).toBeVisible();
});

const middleOf = async (mark: Locator) => {
  const box = await mark.locator("circle.hit").boundingBox();
  if (!box) throw new Error("nothing is drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("a circle that is dragged stays where it is let go, in the address and wherever that is drawn", async ({
  page: tab,
  request,
}) => {
  await open(tab);
  const china = tab.getByRole("link", { name: /^China [\d.]+: sum of intensities/ });
  await china.scrollIntoViewIfNeeded();
  const from = await middleOf(china);
  const entries = await tab.evaluate(() => window.history.length);
  await tab.mouse.move(from.x, from.y);
  await tab.mouse.down();
  await tab.mouse.move(from.x - 60, from.y - 30, { steps: 6 });
  await tab.mouse.up();
  await expect(tab).toHaveURL(/pins=CHN:[\d.]+,[\d.]+$/);
  await expect(tab.getByText("China stands where the reader pinned it")).toBeVisible();
  expect(await tab.evaluate(() => window.history.length)).toBe(entries + 1);
  const there = await middleOf(china);
  expect(Math.hypot(there.x - from.x + 60, there.y - from.y + 30)).toBeLessThan(4);

  const pins = new URL(tab.url()).search;
  await open(tab, pins);
  await china.scrollIntoViewIfNeeded();
  await expect(china).toHaveAccessibleName(/, pinned$/);
  const embed = await request.get(`/embed${page}${pins}`);
  expect(await embed.text()).toContain("China stands where the reader pinned it");
  expect((await request.get(`${page}.svg${pins}`)).status()).toBe(200);
  await tab.getByRole("link", { name: "Release all" }).click();
  await expect(tab).not.toHaveURL(/pins=/);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });
  test("a circle is drawn along and pinned, and beside it the page is scrolled", async ({ page: tab }) => {
    await open(tab);
    const client = await tab.context().newCDPSession(tab);
    const china = tab.locator('.surface:visible a[data-key="actor:CHN"]');
    await china.scrollIntoViewIfNeeded();
    const drag = async (at: { x: number; y: number }) => {
      for (let step = 0; step <= 12; step++)
        await client.send("Input.dispatchTouchEvent", {
          type: step === 0 ? "touchStart" : "touchMove",
          touchPoints: [{ x: at.x + 3 * step, y: at.y - 4 * step }],
        });
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const top = () => tab.evaluate(() => scrollY);
    const before = await top();
    await drag(await middleOf(china));
    await expect(tab).toHaveURL(/pins=CHN:[\d.]+,[\d.]+$/);
    expect(await top()).toBe(before);
    const box = await tab.locator(".pin-area svg:visible").boundingBox();
    await drag({ x: (box?.x ?? 0) + 4, y: 400 });
    await expect.poll(top).toBeGreaterThan(before);
    await expect(tab).toHaveURL(/pins=CHN:[\d.]+,[\d.]+$/);
  });
});

test("Shift with arrows pins the circle that has the focus, Delete lets it go", async ({ page: tab }) => {
  await open(tab);
  const japan = tab.getByRole("link", { name: /^Japan [\d.]+: sum of intensities/ });
  await japan.focus();
  const from = await middleOf(japan);
  for (let step = 0; step < 4; step++) await tab.keyboard.press("Shift+ArrowUp");
  await expect(tab).toHaveURL(/pins=JPN:/);
  await expect(japan).toHaveAccessibleName(/, pinned$/);
  await expect(japan).toBeFocused();
  await expect.poll(async () => (await middleOf(japan)).y).toBeLessThan(from.y - 20);
  await tab.keyboard.press("Delete");
  await expect(tab).not.toHaveURL(/pins=/);
});

test("pins that cannot be read are refused by machines and named on the page", async ({
  page: tab,
  request,
}) => {
  const answer = await request.get(`${page}.json?pins=PRK:120,80`);
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("pins");
  await tab.goto(`${page}?pins=PRK:120,80`);
  await expect(tab.getByText(/pins/).first()).toBeVisible();
});

test("strength and brokerage stand beside the drawing as small lines, and their numbers open as a dataset", async ({
  page: tab,
}) => {
  await open(tab, "?as_of=2018-06-12&half_life=90");
  await expect(tab.getByRole("img", { name: /^Strength of North Korea: .* now$/ })).toBeVisible();
  await expect(tab.getByRole("img", { name: /^Brokerage of South Korea: .* now$/ })).toBeVisible();
  await tab.getByRole("link", { name: "All these numbers, as a dataset" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Standings");
  await expect(tab).toHaveURL(/as_of=2018-06-12&half_life=90&actors=USA/);
});
