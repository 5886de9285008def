import { expect, type Page, test } from "@playwright/test";

const dossier = "/korea-2019";
const places = [
  dossier,
  `${dossier}/network`,
  `${dossier}/corridors`,
  `${dossier}/claims`,
  `${dossier}/data/events`,
];

/** WCAG 1.4.12: what a reader may set, without loss. */
const spacing =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

/** What is not read on the page itself; and the event's name beside the date of a phone, which its timeline has whole. */
const unread = ".visually-hidden, .skip, svg, [popover], .as-of-event";

/** By how much a page scrolls sideways, and the texts of buttons, headings and choices that are cut off. */
const lost = (page: Page) =>
  page.evaluate((unread) => {
    const cut = [...document.querySelectorAll("h1,h2,h3,p,a,button,summary,label,th,td,dt,dd,li")]
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === "inline" || element.closest(unread)) return false;
        const isWide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        const isHigh = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
        return element.clientWidth > 0 && (isWide || isHigh) && !/auto|scroll/.test(overflowX + overflowY);
      })
      .map((element) => element.textContent?.slice(0, 60));
    return { sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth), cut };
  }, unread);

for (const [name, size, scale, style] of [
  ["at 320 px", { width: 320, height: 640 }, 1, ""],
  ["at 200 % zoom", { width: 720, height: 450 }, 2, ""],
  ["with the text spacing of WCAG on a desk", { width: 1280, height: 800 }, 1, spacing],
  ["with the text spacing of WCAG on a phone", { width: 360, height: 800 }, 1, spacing],
] as const)
  test(`${name} nothing is cut off or pushed aside`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: size, deviceScaleFactor: scale });
    const page = await context.newPage();
    for (const place of places) {
      await page.goto(place);
      if (style) await page.addStyleTag({ content: style });
      await page.waitForFunction(() => document.fonts.status === "loaded");
      expect([place, await lost(page)]).toEqual([place, { sideways: 0, cut: [] }]);
    }
    await context.close();
  });

/** What can be pressed and is lower or narrower than 24 px, but for links in the midst of a sentence. */
const small = (page: Page) =>
  page.evaluate(() => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node instanceof Text && node.data.trim().length > 3,
      );
    return [...document.querySelectorAll("a, button, input, select, summary")]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0 || element.closest("svg, .skip, .visually-hidden")) return false;
        return (width < 24 || height < 24) && !isInSentence(element);
      })
      .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 40)}`);
  });

test("on a phone everything that stands alone is large enough to be pressed", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const place of [
    ...places,
    `${dossier}/data`,
    `${dossier}/actors/PRK`,
    `${dossier}/events/ev-hanoi-summit`,
  ]) {
    await page.goto(place);
    await page.waitForFunction(() => document.fonts.status === "loaded");
    expect([place, await small(page)]).toEqual([place, []]);
  }
});
