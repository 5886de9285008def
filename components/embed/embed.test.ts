import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildScripts } from "@/lib/commands/build-scripts.mjs";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { html } from "@/lib/publish/html";
import { languageIds } from "@/lib/words/language";
import { textWidth } from "@/lib/words/text-width";
import { wordsIn } from "@/lib/words/words-in";
import { charts } from "../charts/charts";
import { embedDocument } from "./document";
import { framesOf } from "./frames-of";
import { heightAt, heightInCss } from "./height";
import { prepareEmbed } from "./prepare-embed";
import { exploreRoom, slack, typeSizes } from "./type-sizes";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const prepared = (chart: string, query = "", of = dossier) => {
  const found = charts[chart];
  if (!found) throw new Error(`unknown chart: ${chart}`);
  return prepareEmbed(found, of, new URLSearchParams(query));
};
const made = (chart: string, query = "", of = dossier) =>
  embedDocument(prepared(chart, query, of), {
    scriptSum: "0123456789ab",
    discovery: html``,
  });
const weight = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const scripts = buildScripts();
const dates = ["2017-01-01", "2017-12-31", "2018-06-12", "2019-04-25", "2019-12-31"];
/** The dates of the dossier's period at which the embeds weigh most, found by weighing them all (bench/weights.ts). */
const heaviest: Record<string, string> = {
  network: "2019-07-26",
  balance: "2019-12-21",
  corridors: "2018-08-26",
  timeline: "2018-02-09",
  position: "2019-12-29",
};

test("the script of an embed weighs at most 6 kB, that of the page around it 2 kB", () => {
  expect(weight(scripts.chart.code, 11)).toBeLessThan(6000);
  expect(scripts.chart.code).toContain(`import("/embed/card.js?v=${scripts.card.sum}")`);
  expect(weight(scripts.card.code, 11)).toBeLessThan(2000);
  expect(weight(scripts.host.code, 11)).toBeLessThan(2000);
});

describe.each(Object.keys(charts))("%s", (chart) => {
  test("document and script weigh little, at every date and in every theme", () => {
    const most = chart === "corridors" ? 30_000 : 14_000;
    // Headers of both answers, and whatever stands between.
    const headers = 1300;
    const asked = [...dates, heaviest[chart]].map((date) => `as_of=${date}`);
    const spoken = languageIds.map((lang) => `lang=${lang}&as_of=${heaviest[chart] ?? "2019-04-25"}`);
    for (const query of [...asked, ...spoken, "theme=auto&accent=c00"]) {
      const sum = weight(made(chart, query).text, 8) + weight(scripts.chart.code, 11) + headers;
      expect([query, Math.max(most, sum)]).toEqual([query, most]);
    }
  });

  test("nothing from elsewhere, no style or script but those that the policy names", () => {
    for (const query of ["", "theme=dark", "theme=auto&font=serif&accent=1f5fa8"]) {
      const { text, policy } = made(chart, query);
      expect(text).not.toMatch(/ style=| on[a-z]+=|javascript:|undefined|NaN/);
      expect(text.match(/<script[^>]*>/g)).toEqual([
        '<script async defer src="/embed/chart.js?v=0123456789ab">',
      ]);
      expect(text.match(/(?:src|href)="(?!\/|#)[^"]*"/g)).toBeNull();
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("unsafe");
      const used = [...text.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name]) => name);
      for (const name of new Set(used)) expect(text).toContain(`--${name}:`);
    }
  });

  test("the height of the layout is that of its style sheet's length", () => {
    const { layouts, side } = prepared(chart, "theme=dark");
    const css = heightInCss(layouts, side);
    const evaluate = (width: number) => {
      const script = css
        .replaceAll("calc", "")
        .replace(/(-?[\d.]+)cqw/g, (_, share) => `(${share}*${width}/100)`)
        .replaceAll("px", "")
        .replace(/\b(min|max)\(/g, "Math.$1(");
      return Number(new Function(`return ${script}`)());
    };
    for (let width = 280; width <= 1300; width += 1)
      expect([width, Math.abs(evaluate(width) - heightAt(layouts, side, width)) < 0.5]).toEqual([
        width,
        true,
      ]);
    expect(heightAt(layouts, side, 320)).toBeLessThan(1100);
  });

  test("no line is wider than its column, even in the widest of the system's typefaces", () => {
    for (const query of dates.flatMap((date) => languageIds.map((lang) => `as_of=${date}&lang=${lang}`)))
      for (const layout of prepared(chart, query).layouts) {
        const type = typeSizes(layout.width);
        const fits = (text: string, kind: keyof typeof type, room: number, wider: number) =>
          expect([text, textWidth(text, type[kind].size, type[kind].weight) * wider <= room + 1e-6]).toEqual([
            text,
            true,
          ]);
        for (const text of layout.title) fits(text, "title", layout.width, slack.serif);
        for (const text of layout.sub) fits(text, "sub", layout.width, slack.sans);
        for (const text of layout.note) fits(text, "note", layout.width, slack.sans);
        for (const text of layout.source) fits(text, "source", layout.width - exploreRoom, slack.sans);
      }
  });

  test("a frame is what the document of its date draws, and steps lead through every day", () => {
    const start = prepared(chart);
    const { chart: found, days } = start;
    expect(days.length).toBeGreaterThan(5);
    expect([...days]).toEqual([...new Set(days)].sort());
    const day = days[3] ?? "";
    const { values } = { values: { ...optionsAt(chart), as_of: day } };
    const { frames } = framesOf({ chart: found, dossier, values, width: 440, steps: 3 });
    expect(frames.map((frame) => frame.day)).toEqual(days.slice(3, 6));
    const back = framesOf({ chart: found, dossier, values, width: 440, steps: -3 });
    expect(back.frames.map((frame) => frame.day)).toEqual([day, ...days.slice(1, 3)]);
    const second = (svg: string | null) => svg?.replace(/ data-about="[^"]*"/g, "") ?? "";
    for (const frame of frames) expect(made(chart, `as_of=${frame.day}`).text).toContain(second(frame.svg));
  });

  test("parts can be hidden, and what cannot be used is said", () => {
    const bare = made(chart, "title=0&controls=0&source=0").text;
    expect(bare).not.toMatch(/<h1|<nav|<footer/);
    const odd = prepared(chart, "as_of=2019-02-30&nonsense=1");
    expect(odd.problems.map(({ parameter }) => parameter).sort()).toEqual(["as_of", "nonsense"]);
    expect(made(chart, "as_of=2019-02-30&nonsense=1").text.match(/class="remark"/g)).toHaveLength(2);
    const pinned = { ...dossier, pinned: true };
    expect(made(chart, "", pinned).text).toContain("kept as it was");
    expect(made(chart, "", pinned).text).not.toContain(">A newer");
  });
});

function optionsAt(chart: string) {
  const options = Object.entries(charts[chart]?.options ?? {}) as [
    string,
    { initial: (settings: typeof dossier.settings) => unknown },
  ][];
  return Object.fromEntries(options.map(([name, option]) => [name, option.initial(dossier.settings)]));
}

test.each(languageIds)(
  "%s: what the script says is handed over in its order, and the way to the chart has room",
  (lang) => {
    const { text } = made("network", `lang=${lang}`);
    const { say, tag } = wordsIn(lang);
    const [close, walk, play, pause, ...more] = (/ data-say="([^"]*)"/.exec(text)?.[1] ?? "").split("|");
    expect([close, walk, play, pause]).toEqual([
      say("embed.close_card"),
      say("embed.walk"),
      say("embed.play"),
      say("embed.pause"),
    ]);
    expect(more).toHaveLength(2);
    expect(
      more
        .join("")
        .match(/\{\d\}/g)
        ?.sort(),
    ).toEqual(["{0}", "{0}", "{1}", "{2}"]);
    expect(text).toContain(`<html lang="${tag}">`);
    expect(text).toContain(`aria-label="${say("embed.date_shown")}"`);
    expect(textWidth(say("embed.explore"), 12, 600) + 12).toBeLessThanOrEqual(76);
    // The chart's page, other dates and whatever the script asks are in the same language.
    if (lang !== "en") {
      expect(text).toMatch(new RegExp(`class="more"[^>]*lang=${lang}`));
      expect(text).toMatch(new RegExp(`data-query="[^"]*lang=${lang}"`));
      expect(text).not.toMatch(/>Source:|Explore|Date shown|Back to/);
    }
  },
);

test("an accent too light for text colours the rule alone", () => {
  const { text } = made("network", "accent=ffe000");
  expect(text).toContain("--rule1:#ffe000");
  expect(text).toContain("--link:#1c1b22");
  expect(made("network", "accent=c00").text).toContain("--link:#c00");
});

test("what a drawing refers to stands ahead of it, once, and of wider maps behind the first", () => {
  const { text } = made("corridors");
  const at = (part: string) => text.indexOf(part);
  const places = ['id="land-phone"', '<article class="k0"', 'id="land-page"', '<article class="k2"'];
  expect(places.map(at)).toEqual(places.map(at).sort((a, b) => a - b));
  expect(at(places[0] ?? "")).toBeGreaterThan(0);
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [whole, id] of text.matchAll(/(?:href="#|url\(#)([\w-]+)/g))
    expect(text.indexOf(` id="${id}"`), whole).toBeLessThan(text.lastIndexOf(whole));
});
