import { expect, test } from "@playwright/test";

test("an unknown address says so", async ({ page }) => {
  const answer = await page.goto("/nowhere-1900");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
});
