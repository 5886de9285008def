import { expect, type Page, test } from "@playwright/test";

const page = "/korea-2019/network";

/** Opens the network as asked and waits until the browser draws it itself. */
async function open(tab: Page, query = "") {
  await tab.goto(`${page}${query}`, { waitUntil: "networkidle" });
  await expect(tab.locator(".surface")).toHaveCount(1);
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
