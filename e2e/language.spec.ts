import { expect, type Page, test } from "@playwright/test";
import { languageIds, languages } from "../lib/words/language";
import { tagFor } from "../lib/words/tag-for";

const places = ["/korea-2019", "/korea-2019/balance?select=event:none"];
const others = languageIds.filter((language) => language !== "en");

/** Names of things that keep their letters in every language. */
const names =
  /\b(Entente|Excel|GeoJSON|NDJSON|BibTeX|JSON|Parquet|Zotero|Pandoc|Quarto|LaTeX|JabRef|EndNote|Mendeley|Citavi|GDELT|PLOVER|Goldstein|Creative Commons Attribution|Inter|English|datapackage|README|relation_changes|concession_steps|[0-9a-f]{12}|geojson|json|csv|zip|network|balance|events|actors|relations|release|chart|korea|localhost|http)\b/g;

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
        const english = (await seen(page)).filter(
          (text) => /[a-z]{3}/.test(text.replace(names, "")) && tagFor(text, language) !== undefined,
        );
        expect(english).toEqual([]);
        expect(await overflow(page), "the page may not scroll sideways").toBeLessThanOrEqual(0);
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
