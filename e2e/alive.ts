import { expect, type Page } from "@playwright/test";

/** Waits until a chart answers: once the browser draws it, its marks are walked by arrows and no stops of their own. */
export const alive = (page: Page) =>
  expect(page.locator('.surface:visible a[data-key][tabindex="-1"]')).not.toHaveCount(0);

/** Waits until the browser's part holds an element that the server sent. */
export const held = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => Object.keys(document.querySelector(wanted) ?? {}).some((key) => key.startsWith("__react")),
    selector,
  );
