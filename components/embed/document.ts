import { createHash } from "node:crypto";
import { createElement } from "react";
import { html, Markup } from "@/lib/publish/html";
import { chartPath, embedPath, embedScriptPath, withQuery } from "@/lib/publish/links";
import { aboutChart } from "../charts/about-chart";
import { lightMarkup } from "../charts/light-markup";
import { markupOf } from "../charts/markup-of";
import { problemText } from "./layout";
import type { Prepared } from "./prepare-embed";
import { scriptWords } from "./script-words";
import { embedStyle } from "./style";

const lines = (texts: readonly string[]) =>
  texts.length === 1 ? html`${texts[0] ?? ""}` : html`${texts.map((text) => html`<span>${text} </span>`)}`;

const definitions = /<defs>.*?<\/defs>/g;

/** The drawing of a composition as markup, and what it refers to: the same for all of a sort, so it is apart. */
export function drawingOf({ chart }: Pick<Prepared, "chart">, model: object, about = true) {
  const svg = lightMarkup(createElement(chart.Figure, { model }), { about });
  return { svg: svg.replace(definitions, ""), defs: svg.match(definitions) ?? [] };
}

/** Every composition as markup, and the pieces of it that are painted, so that nobody need look through the whole. */
function articles({ chart, drawn, own, words }: Prepared): { markup: Markup; painted: readonly string[] } {
  const key = chart.key ? new Markup(markupOf(createElement(chart.key.Key, { words }))) : null;
  const painted = key ? [key.text] : [];
  const defs = new Set<string>();
  const pictures = drawn.map(({ model, layout }, place) => {
    const { title, sub, note } = layout;
    // What marks speak of is the same in every composition: the script finds it in the last, and a phone need not read
    // it before it paints the first.
    const drawing = model.empty === null ? drawingOf({ chart }, model, place === drawn.length - 1) : null;
    const fresh = (drawing?.defs ?? []).filter((definition) => !defs.has(definition));
    for (const definition of fresh) defs.add(definition);
    // Ahead of the first drawing that refers to it, not of all: a phone need not wait for the land of wider maps.
    const referred =
      fresh.length > 0
        ? html`<svg class="defs" width="0" height="0" aria-hidden="true">${new Markup(fresh.join(""))}</svg>`
        : null;
    const svg = drawing?.svg;
    if (svg) painted.push(svg);
    return html`${referred}<article class="k${place}">${
      own.title ? html`<header><h1>${lines(title)}</h1><p class="sub">${lines(sub)}</p></header>` : null
    }${svg ? html`<div class="d">${new Markup(svg)}</div>${key}` : html`<p class="empty">${model.empty}</p>`}${
      note.length > 0 ? html`<p class="note">${lines(note)}</p>` : null
    }</article>`;
  });
  return { markup: html`<main>${pictures}</main>`, painted: [...painted, ...defs] };
}

/** Back and forward as links, so that time moves without a script; the script adds play and a slider. */
function time(
  { own, days, before, after, embedQuery, dossier, chart, words }: Prepared,
  name: string,
): Markup | null {
  if (!own.controls || days.length < 2) return null;
  const to = (day: string) => {
    const query = new URLSearchParams(embedQuery);
    if (day === dossier.settings.asOf) query.delete("as_of");
    else query.set("as_of", day);
    return withQuery(embedPath(name, chart.id), query);
  };
  const { say, date } = words;
  // Arrows are drawn by the style: a letter that few typefaces have is looked for in all of them.
  const step = (day: string | null, key: "embed.back" | "embed.forward") =>
    day === null
      ? html`<i aria-hidden="true"></i>`
      : html`<a href="${to(day)}" aria-label="${say(key, { date: date(day) })}"></a>`;
  return html`<nav class="time" aria-label="${say("embed.date_shown")}">${step(before, "embed.back")}<b aria-live="polite">${date(own.as_of)}</b>${step(after, "embed.forward")}</nav>`;
}

function foot(
  { dossier, layouts, own, problems, query, chart, version, words }: Prepared,
  name: string,
): Markup | null {
  const { say } = words;
  const remarks = [
    ...problems.map((problem) => html`<p class="remark">${problemText(problem, words)}</p>`),
    ...(dossier.pinned
      ? [
          html`<p class="remark" data-version="${version}" data-release="${say("embed.release", { version })}" data-newer="${say("embed.newer", { version: "{0}" })}">${say("embed.kept", { version })}</p>`,
        ]
      : []),
  ];
  if (!own.source && remarks.length === 0) return null;
  const more = own.source
    ? html`<a class="more" target="_blank" rel="noopener" href="${withQuery(chartPath(name, chart.id), query)}" aria-label="${say("embed.explore_this")}">${say("embed.explore")}</a>`
    : null;
  const sources = own.source
    ? layouts.map(({ source }, place) => html`<p class="k${place} source">${lines(source)}</p>`)
    : null;
  return html`<footer>${sources}${remarks}${more}</footer>`;
}

/** The policy of an embed: its own script and style alone, readable in any frame. */
export const embedPolicy = (style: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");

/** An embed as a whole document, with the policy that goes with it. */
export function embedDocument(prepared: Prepared, given: { scriptSum: string; discovery: Markup }) {
  const { dossier, chart, words, own, drawn, days, side, layouts } = prepared;
  const { id } = dossier.settings;
  const name = dossier.pinned ? `${id}@${prepared.version}` : id;
  const [first] = drawn;
  const title = first?.model.title ?? aboutChart(chart, words).name;
  const { markup, painted } = articles(prepared);
  const content = html`${markup}${time(prepared, name)}${foot(prepared, name)}`;
  const style = embedStyle({ ...own, language: words.language, layouts, side, painted });
  const place = days.filter((day) => day <= own.as_of).length - 1;
  const text = `<!doctype html>${html`<html lang="${words.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="robots" content="noindex"><link rel="canonical" href="${withQuery(chartPath(name, chart.id), prepared.query)}">${given.discovery}<style>${new Markup(style)}</style></head><body data-dossier="${name}" data-chart="${chart.id}" data-day="${own.as_of}" data-opening="${dossier.settings.asOf}" data-place="${place}" data-count="${days.length}" data-query="${prepared.query.toString()}" data-font="${own.font}" data-theme="${own.theme}" data-say="${scriptWords(words)}">${content}<script async defer src="${embedScriptPath(given.scriptSum)}"></script></body></html>`}`;
  return { text, policy: embedPolicy(style) };
}
