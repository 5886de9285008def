import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Fails with what axe finds serious on a page or in a part of it. Asked in one go and for violations only: an
 * own tab to put the answers together takes five times as long and finds the same.
 */
export async function expectAccessible(page: Page, part = "html", except: string[] = []) {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await except
    .reduce((axe, selector) => axe.exclude(selector), builder.include(part))
    .analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
