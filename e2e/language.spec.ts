import { expect, type Page, test } from "@playwright/test";
import { languageIds, languages } from "../lib/words/language";

const places = ["/korea-2019", "/korea-2019/balance?select=event:none"];
const others = languageIds.filter((language) => language !== "en");

/** Names of things that keep their letters in every language. */
const names =
  /\b(Entente|Excel|GeoJSON|NDJSON|BibTeX|JSON|Parquet|Zotero|Pandoc|Quarto|LaTeX|JabRef|EndNote|Mendeley|Citavi|GDELT|PLOVER|Goldstein|Creative Commons Attribution|Inter|English|datapackage|README|relation_changes|concession_steps|[0-9a-f]{12}|geojson|json|csv|zip|network|balance|events|actors|relations|balances|concessions|release|chart|korea|localhost|http)\b/g;

/** Texts that a reader sees, but for those that are marked as being in another language. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const skipped = "script, style, noscript, code, pre, textarea, option, .citation > p, .languages";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? "";
      const lang = parent?.closest("[lang]")?.getAttribute("lang");
      if (!text || !parent || parent.closest(skipped) || lang !== document.documentElement.lang) continue;
      texts.push(text);
    }
    return texts;
  });

/** Whether a text has English words beside names, and hardly another letter. */
function isEnglish(text: string): boolean {
  // What a reader asked for is quoted as it is.
  const rest = text.replace(/“[^”]*”|「[^」]*」|«[^»]*»/g, "").replace(names, "");
  const latin = rest.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return /[a-z]{3}/.test(rest) && latin > 0.5 * (text.match(/\p{L}/gu)?.length ?? 0);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const language of others)
  test.describe(languages[language].name, () => {
    for (const place of places)
      test(`${place} says all that is Entente's own in it, fits a phone and keeps it in its links`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(`${place}${place.includes("?") ? "&" : "?"}lang=${language}`, {
          waitUntil: "networkidle",
        });
        expect(await page.locator("html").getAttribute("lang")).toBe(languages[language].tag);
        expect((await seen(page)).filter(isEnglish)).toEqual([]);
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await overflow(page), `the page may not scroll sideways at ${width} px`).toBeLessThanOrEqual(
            0,
          );
        }
        const lost = await page
          .locator('a[href^="/"]')
          .evaluateAll((links) =>
            links
              .map((link) => link.getAttribute("href") ?? "")
              .filter(
                (href) => !/^\/[^?]*\.[a-z]+(\?|$)|^\/(api|embed)\//.test(href) && !/[?&]lang=/.test(href),
              ),
          );
        expect(lost).toEqual([]);
      });
  });

test("on a phone the dialog for embedding keeps all that it says in view, in the longest language", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/korea-2019/network?lang=ru", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Встроить" }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test("on a phone every menu opens inside the window, in English and in the longest language", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const place of ["/korea-2019?lang=en", "/korea-2019?lang=ru", "/korea-2019/network?lang=ru"]) {
    await page.goto(place, { waitUntil: "networkidle" });
    const menus = page.locator("details.menu");
    expect(await menus.count(), place).toBeGreaterThan(2);
    for (const menu of await menus.all()) {
      await menu.locator("summary").click();
      const box = await menu.locator("ul").boundingBox();
      expect(box?.x, place).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), place).toBeLessThanOrEqual(360);
      expect(
        await menu.locator("ul").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
    }
  }
});

test("the menu leads to the same view in another language and back, on a phone, without a script too", async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 800 },
      locale: "en-GB",
    });
    const page = await context.newPage();
    await page.goto("/korea-2019/network?as_of=2018-06-12", { waitUntil: "networkidle" });
    const height = (await page.locator(".site-header").boundingBox())?.height ?? 0;
    expect(height).toBeLessThanOrEqual(108);
    for (const [from, to] of [
      ["en", "ru"],
      ["ru", "en"],
    ] as const) {
      await page.locator(".languages > summary").click();
      await page.getByRole("link", { name: languages[to].name }).click();
      await page.waitForURL((url) => url.searchParams.get("lang") === to);
      expect(new URL(page.url()).searchParams.get("as_of"), from).toBe("2018-06-12");
      await expect(page.locator("html")).toHaveAttribute("lang", languages[to].tag);
      expect((await page.locator(".site-header").boundingBox())?.height).toBeLessThanOrEqual(height);
    }
    await context.close();
  }
});

test("without a wish in the address a page is in the browser's language, and its links stay short", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "ko-KR", baseURL: process.env.ENTENTE_URL });
  const page = await context.newPage();
  await page.goto("/korea-2019");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.locator(".brand")).toHaveAttribute("href", "/");
  await page.goto("/korea-2019?lang=ja");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await context.close();
});

test("a language that is not spoken is refused in a notice, and the page is in English throughout", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "ko-KR", baseURL: process.env.ENTENTE_URL });
  const page = await context.newPage();
  await page.goto("/korea-2019/network?lang=xx");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".notice")).toContainText("lang: “xx” cannot be used.");
  await context.close();
});

// Words of another language are longer: what the interface says must have room for two fifths more.
for (const width of [360, 1440])
  test(`the interface holds texts two fifths longer at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const place of ["/korea-2019", "/korea-2019/network"]) {
      await page.goto(place, { waitUntil: "networkidle" });
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { parentElement: parent, nodeValue: text } = node;
          if (!text?.trim() || !parent || parent.closest("svg, script, style, noscript, code, pre")) continue;
          const more = Math.ceil(text.trim().length * 0.4);
          node.nodeValue = `${text}${"lo ngs ".repeat(more).slice(0, more)}`;
        }
      });
      expect(await overflow(page), place).toBeLessThanOrEqual(0);
    }
  });
