import { expect, test } from "@playwright/test";

const page = "/korea-2019/network";

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
  await tab.goto(`${page}?as_of=2018-06-12`, { waitUntil: "networkidle" });
  await tab.getByLabel("Compare with").fill("2017-12-01");
  await tab.getByRole("button", { name: "Compare" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(/^One tie turned friendly/);
  await expect(tab.getByText("Turned friendly: North Korea–South Korea")).toBeVisible();
  await expect(tab.getByRole("columnheader", { name: "Tone 1 Dec 2017" })).toBeVisible();
  await tab.getByRole("link", { name: "one date alone" }).click();
  await expect(tab).not.toHaveURL(/compare/);
  await expect(tab.getByRole("heading", { level: 1 })).not.toContainText("turned");
});
