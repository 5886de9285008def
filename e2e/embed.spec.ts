import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { charts } from "./charts";

const ways = ["iframe", "script", "element", "image", "oembed"];
const widths = [320, 480, 680, 960, 1200];
/** Browsers keep pages of the wide world from framing what this very machine serves, so the article is served here. */
const article = "/article.html";
type Snippets = { iframe: string; script: string };

/** An article that holds a text of markup, in a column of a width. */
async function publish(page: Page, markup: string, width: number, policy?: string) {
  await page.unroute(`**${article}`);
  await page.route(`**${article}`, (route) =>
    route.fulfill({
      contentType: "text/html",
      ...(policy ? { headers: { "Content-Security-Policy": policy } } : {}),
      body: `<!doctype html><meta charset="utf-8"><title>Article</title><style>body{margin:0}main{width:${width}px}</style><main>${markup}</main>`,
    }),
  );
  await page.setViewportSize({ width: Math.max(width, 400), height: 900 });
  await page.goto(article, { waitUntil: "networkidle" });
}

const embeds = (page: Page) => page.frames().filter((frame) => frame.url().includes("/embed/"));

/** What is left over or cut off in a frame, in px, and whether it scrolls. */
const measure = (frame: Frame) =>
  frame.evaluate(() => {
    const parts = [...document.querySelectorAll("article>*,.time,footer")];
    const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
    const svg = [...document.querySelectorAll(".d > svg")].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const box = svg?.getBoundingClientRect();
    const { width = 1, height = 0 } = (svg as SVGSVGElement | undefined)?.viewBox.baseVal ?? {};
    const root = document.documentElement;
    return {
      empty: Math.max(innerHeight - end, box ? box.height - (box.width * height) / width : 0),
      cut: Math.max(end - innerHeight, root.scrollHeight - innerHeight, root.scrollWidth - innerWidth),
    };
  });

async function snippetsOf(page: Page, chart: string): Promise<Snippets> {
  return (await (await page.request.get(`/api/snippets/korea-2019/${chart}`)).json()).newest;
}

for (const chart of charts)
  test(`${chart} fits its frame at every width`, async ({ page, baseURL }) => {
    const { iframe } = await snippetsOf(page, chart);
    const ofPage = `<script async src="${baseURL}/embed.js"></script>`;
    // What the snippet says without a script is the same of all but for its numbers: two of them are looked at.
    for (const script of ["network", "balance"].includes(chart) ? ["", ofPage] : [ofPage]) {
      await publish(page, iframe + script, widths[0] ?? 320);
      await expect.poll(() => embeds(page).length).toBe(1);
      const [frame] = embeds(page) as [Frame];
      // One page whose column grows: a frame that follows it fits at each width as one that is opened there does.
      for (const width of widths) {
        await page.setViewportSize({ width: Math.max(width, 400), height: 900 });
        await page.addStyleTag({ content: `main{width:${width}px}` });
        await expect
          .poll(
            async () => {
              const { empty, cut } = await measure(frame);
              return empty <= 2 && cut <= 0.5 ? "fits" : `empty ${empty}, cut ${cut}`;
            },
            `at ${width} px${script ? " with the script" : ""}`,
          )
          .toBe("fits");
      }
    }
  });

// All charts have the same dialog.
for (const chart of ["network", "corridors"])
  test(`the dialog of ${chart} hands out a snippet and shows what it gives`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/korea-2019/${chart}`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Embed" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Embed this chart" });
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: "Iframe" }).click();
    await expect(dialog.getByRole("textbox")).toHaveValue(/<iframe src="[^"]*\/embed\/korea-2019\//);
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await dialog.getByRole("textbox").inputValue(),
    );
    const preview = dialog.frameLocator("iframe");
    await expect(preview.locator("h1:visible")).not.toBeEmpty();
  });

const resized = (frames: (HTMLElement | SVGElement)[]) =>
  frames.map(({ style }) => style.height).filter((height) => /^\d+px$/.test(height));

test("elements of the script are as high as their charts from the start, and give their picture back where frames are refused", async ({
  page,
  baseURL,
}) => {
  const { script } = await snippetsOf(page, "network");
  await publish(page, script, 680);
  await expect.poll(() => embeds(page).length).toBe(1);
  expect(await page.locator("iframe").evaluateAll(resized)).toEqual([]);
  const { empty, cut } = await measure(embeds(page)[0] as Frame);
  expect([empty <= 2, cut <= 0.5]).toEqual([true, true]);
  const policy = `frame-src 'none'; img-src ${baseURL}; script-src ${baseURL}`;
  await publish(page, script, 680, policy);
  await expect(page.getByRole("link").getByRole("img")).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
  const { iframe } = await snippetsOf(page, "network");
  await publish(page, iframe, 680);
  await expect(page.locator("img")).toBeHidden();
});

test("ten embeds on a page settle at once and stay", async ({ page, baseURL }) => {
  const all = await Promise.all(charts.map((chart) => snippetsOf(page, chart)));
  const frames = [...all, ...all].map(({ iframe }) => iframe.replace(' loading="lazy"', ""));
  await page.addInitScript(() => {
    const heights: string[] = [];
    Object.assign(window, { heights });
    addEventListener("message", ({ data }) => {
      if (data?.type === "entente:size") heights.push(String(data.height));
    });
  });
  await publish(page, `${frames.join("")}<script async src="${baseURL}/embed.js"></script>`, 680);
  const told = () => page.evaluate(() => (window as unknown as { heights: string[] }).heights.length);
  await expect.poll(told).toBeGreaterThanOrEqual(10);
  const once = await told();
  expect(
    await page.locator("iframe").evaluateAll(resized),
    "the script found them as high as they are",
  ).toEqual([]);
  await page.waitForTimeout(5000);
  expect(await told()).toBe(once);
  expect(once).toBeLessThanOrEqual(20);
  for (const frame of embeds(page)) {
    const { empty, cut } = await measure(frame);
    expect([empty <= 2, cut <= 0.5]).toEqual([true, true]);
  }
});

test("a frame far down an article of another site is as high as its chart before anybody comes near", async ({
  page,
  baseURL,
}) => {
  const server = createServer((_, answer) =>
    answer
      .writeHead(200, { "Content-Type": "text/html" })
      .end(
        `<!doctype html><title>Article</title><div style="height:9000px"></div><iframe title="Chart" src="${baseURL}/embed/korea-2019/corridors" style="width:680px;height:500px;border:0"></iframe><script async src="${baseURL}/embed.js"></script>`,
      ),
  ).listen(0);
  await once(server, "listening");
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const height = () => page.locator("iframe").evaluate((frame) => (frame as HTMLElement).offsetHeight);
  await expect.poll(height).toBeGreaterThan(900);
  const [frame] = embeds(page);
  if (!frame) throw new Error("no embed");
  const { empty, cut } = await measure(frame);
  expect([empty <= 2, cut <= 0.5]).toEqual([true, true]);
  server.close();
});

for (const way of ways)
  test(`the sample article by ${way} holds every chart, fits at every width and passes axe`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/korea-2019/embedding?way=${way}`, { waitUntil: "networkidle" });
    await expect(page.locator(".sample figure")).toHaveCount(charts.length);
    await expect(page.locator(`.embedded ${way === "image" ? "img" : "iframe"}`)).toHaveCount(charts.length);
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `the page may not scroll sideways at ${width} px`).toBeLessThanOrEqual(0);
      // The ways differ in what stands in the frames' place, which every width shows alike.
      if (width === 360) await expectAccessible(page, "#main", way === ways[0] ? [] : ["color-contrast"]);
    }
  });
