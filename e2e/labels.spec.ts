import { expect, type Page, test } from "@playwright/test";
import { randomInt, randomLcg } from "d3-random";
import { charts } from "./charts";

// The server's pictures as a browser sets them: real fonts, real boxes, every composition.
test.use({ javaScriptEnabled: false });

const widths = [1440, 768, 360];
/** Edge dates, landmarks and days between them; more are looked at without a browser, beside each chart's model. */
const korea = [
  "2017-01-01 2017-07-04 2017-12-31 2018-03-08",
  "2018-06-12 2018-11-30 2019-02-27 2019-12-31",
].flatMap((half) => half.split(" "));
const reykjavik = ["1985-08-06", "1986-10-12", "1987-12-08", "1988-12-31"];

/** What is wrong with the page as it stands, each fault in words. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number; text: string };
    const faults: string[] = [];
    const shown = (element: Element) => element.checkVisibility() && !element.closest(".visually-hidden");
    for (const svg of document.querySelectorAll("main svg")) {
      if (!shown(svg)) continue;
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll("text")].flatMap((element): Box[] => {
        const { left, right, top, bottom, height } = element.getBoundingClientRect();
        const text = element.textContent ?? "";
        // The font's box is 1.21 em high; its letters stand in the lower 1.02.
        return text.trim() ? [{ left, right, top: top + 0.157 * height, bottom, text }] : [];
      });
      const name = svg.closest("section")?.id || svg.getAttribute("aria-label")?.slice(0, 30) || "drawing";
      for (const [place, a] of boxes.entries()) {
        if (
          a.left < frame.left - 1 ||
          a.right > frame.right + 1 ||
          a.top < frame.top - 1 ||
          a.bottom > frame.bottom + 1
        )
          faults.push(`${name}: “${a.text}” leaves the frame`);
        for (const b of boxes.slice(place + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 1.5 && down > 3.5) faults.push(`${name}: “${a.text}” meets “${b.text}”`);
        }
      }
    }
    for (const figure of document.querySelectorAll("section.figure:not(.figure-claims)")) {
      const drawing = [...figure.querySelectorAll("svg")].find(
        (svg) => shown(svg) && svg.querySelector("[data-key]"),
      );
      const empty = [...figure.querySelectorAll(".empty")].find(shown)?.textContent?.trim();
      if (!drawing && !empty) faults.push(`${figure.id}: is empty`);
      if (drawing && drawing.getBoundingClientRect().height < 60) faults.push(`${figure.id}: is flat`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push("the page scrolls sideways");
    for (const element of document.querySelectorAll<HTMLElement>("header *, main *, footer *")) {
      if (element.closest("svg, .skip, details:not([open]) > :not(summary)") || !shown(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, display } = getComputedStyle(element);
      const words = `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 30)}`;
      const scrolls = element.closest(".scroll, .twin, .jump-to");
      if (width > 0 && !scrolls && (left < -1 || right > window.innerWidth + 1))
        faults.push(`${words}: leaves the page`);
      // On a phone the map runs from edge to edge on purpose.
      const bleeds = window.innerWidth < 760 && element.querySelector(".surface") !== null;
      if (
        !bleeds &&
        overflowX === "visible" &&
        display !== "inline" &&
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + 1
      )
        faults.push(`${words}: wider than its box`);
    }
    return faults;
  });

async function check(page: Page, path: string) {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await faultsOf(page)).map((fault) => `${width} px, ${fault}`));
  }
  expect(found, path).toEqual([]);
}

for (const date of korea)
  test(`the dashboard of ${date} sets every label apart and within its frame`, async ({ page }) => {
    await check(page, `/korea-2019?as_of=${date}`);
  });
for (const date of reykjavik)
  test(`the other dossier on ${date} does too`, async ({ page }) => {
    await check(page, `/reykjavik-1986?as_of=${date}`);
  });
for (const chart of charts)
  test(`the page of the ${chart} as it opens does too`, async ({ page }) => {
    await check(page, `/korea-2019/${chart}`);
  });
/** Choices drawn at random, the same at every run, beside a random date. */
const draw = randomLcg(0.768);
const one = <T>(items: readonly T[]): T => items[randomInt.source(draw)(items.length)()] as T;
const choices: Readonly<Record<string, readonly string[]>> = {
  network: ["half_life=30", "half_life=none", "people=apart", "tone=hostile", "actors=USA,PRK,KOR"],
  balance: [
    "a=USA,KOR,JPN&b=PRK,CHN,RUS",
    "weighting=plover",
    "coding=second",
    "kind=security&verifiable=yes",
  ],
  exchange: ["weighting=security:3,economic:0.25", "coding=second", "kind=economic,diplomatic"],
  corridors: [
    "compare=2016-01-01&mode=both",
    "compare=1900-01-01&zoom=127,38,4",
    "other_via=wonsan-st&allow=any",
    "zoom=126.4,39.2,2.5&mode=both",
    "status=severed,restricted",
  ],
  timeline: ["type=summit,letter", "half_life=none", "since=2017-01-15"],
  position: ["actors=USA,PRK,RUS", "actors=JPN"],
  precedent: ["half_life=none", "half_life=30"],
};
for (const chart of charts) {
  const date = `${one(["2017", "2018", "2019"])}-${one(["02", "06", "10", "12"])}-${one(["03", "17", "28"])}`;
  const query = `as_of=${date}&${one(choices[chart] ?? [""])}`;
  test(`the page of the ${chart} does too with ${query}`, async ({ page }) => {
    await check(page, `/korea-2019/${chart}?${query}`);
  });
}
test("leaders apart, an open card and the claims do too", async ({ page }) => {
  await check(page, "/korea-2019/network?people=apart");
  await check(page, "/korea-2019/network?select=edge:PRK~USA");
  await check(page, "/korea-2019/corridors?mode=both&via=wonsan-st&allow=any");
  await check(page, "/korea-2019/claims");
});
