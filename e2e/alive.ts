import { expect, type Page } from "@playwright/test";

/** Waits until a chart answers: once the browser draws it, its marks are walked by arrows and no stops of their own. */
export const alive = (page: Page) =>
  expect(page.locator('.surface:visible a[data-key][tabindex="-1"]')).not.toHaveCount(0);
