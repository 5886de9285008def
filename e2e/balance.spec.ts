import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const chart of ["balance", "exchange"])
    test(`own weights of the ${chart} are chosen in a form, which keeps what else was chosen`, async ({
      page,
    }) => {
      await page.goto(`/korea-2019/${chart}?as_of=2018-12-31&weighting=security:0.4`);
      const form = page.locator(".own-weights form:visible");
      const of = (kind: string) => form.getByRole("combobox", { name: kind, exact: true });
      await expect(of("security")).toHaveValue("security:0.4");
      await of("security").selectOption("× 2");
      await of("economic").selectOption("× 0.5");
      await form.getByRole("button", { name: "Show" }).click();
      const asked = new URL(page.url()).searchParams;
      expect(asked.getAll("weighting")).toEqual([
        "diplomatic:1,economic:0.5,humanitarian:1,recognition:1,security:2",
      ]);
      expect(asked.get("as_of")).toBe("2018-12-31");
      await expect(page.locator(".notice")).toHaveCount(0);
      await expect(of("economic")).toHaveValue("economic:0.5");
    });
});
