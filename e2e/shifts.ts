import type { Page } from "@playwright/test";

/** Takes down what shifts once a page has loaded: type may still arrive before, from then on nothing moves. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    addEventListener("load", () => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift" });
    });
  });

/** Sum of the shifts so far, as layout-shift scores. */
export const shiftsOf = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
