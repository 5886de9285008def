import { html, Markup } from "@/lib/publish/html";
import { chartPath, embedPath, hostScriptPath, inFormat, pinOf, withQuery } from "@/lib/publish/links";
import { aboutChart } from "../charts/about-chart";
import { heightAt, heightInCss } from "./height";
import type { Prepared } from "./prepare-embed";

/** Ways to put a chart into an article, each as the text to paste. */
export type Snippets = { address: string; iframe: string; script: string; image: string; markdown: string };

/** Width in px of an article's column where nobody says another. */
const column = 680;

const frame = (given: { src: string; title: string; height: number; style: string }) =>
  html`<iframe src="${given.src}" title="${given.title}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen" width="100%" height="${given.height}" style="${given.style}"></iframe>`;

const inMarkdown = (text: string) => text.replace(/[\\[\]]/g, "\\$&");

/**
 * The snippets of a prepared embed: of the newest release with whatever the address says, or of this release and
 * as of the date shown for good. `origin` is where the app is reached.
 */
export function snippetsOf(prepared: Prepared, origin: string, keeps: boolean): Snippets {
  const { dossier, chart, drawn, layouts, side, own } = prepared;
  const { id } = dossier.settings;
  const name = keeps || dossier.pinned ? pinOf(id, prepared.version) : id;
  const [query, embedQuery] = [prepared.query, prepared.embedQuery].map(
    (params) => new URLSearchParams(params),
  ) as [URLSearchParams, URLSearchParams];
  if (keeps)
    for (const params of [query, embedQuery]) {
      params.set("as_of", own.as_of);
      if (dossier.beside?.kept) params.set("with", dossier.beside.kept);
    }
  const page = `${origin}${withQuery(chartPath(name, chart.id), query)}`;
  const src = `${origin}${withQuery(embedPath(name, chart.id), embedQuery)}`;
  const pictureWith = (more: Readonly<Record<string, string>>) => {
    const asked = new URLSearchParams([...query, ...Object.entries(more)]);
    return `${origin}${inFormat(chartPath(name, chart.id), "png", withQuery("", asked).slice(1))}`;
  };
  const picture = pictureWith({});
  const [first] = drawn;
  const title = first?.model.title ?? aboutChart(chart, prepared.words).name;
  const alt = first?.model.alt ?? title;
  const height = Math.ceil(heightAt(layouts, side, column));
  // The width as an attribute too: what takes styles away leaves a picture of twice the column's pixels.
  const image = html`<a href="${page}"><img src="${picture}" alt="${alt}" loading="lazy" width="${column}" style="max-width:100%;height:auto"></a>`;
  // Unknown to browsers and hidden, so that nothing of it is shown or fetched; a sanitiser that takes frames away
  // takes this tag too and leaves what it holds.
  const instead = html`<entente-instead hidden>${image}</entente-instead>`;
  const inCss = heightInCss(layouts, side);
  const responsive = `display:block;width:100%;border:0;height:${inCss}`;
  return {
    address: page,
    iframe:
      html`<div style="width:100%;container-type:inline-size">${frame({ src, title, height, style: responsive })}${instead}</div>`
        .text,
    script: html`<entente-chart src="${src}" title="${title}" height="${inCss}">${image}</entente-chart>
<script async src="${origin}${new Markup(hostScriptPath)}"></script>`.text,
    image: image.text,
    // Markdown cannot say how wide a picture is shown: a pixel for each px, so that it fits a page that says nothing.
    markdown: `[![${inMarkdown(alt)}](${pictureWith({ scale: "1" })})](${page})`,
  };
}

/** A frame of a size in px, as oEmbed's consumers want it. */
export const sizedFrame = (src: string, title: string, width: number, height: number) =>
  html`<iframe src="${src}" title="${title}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen" width="${width}" height="${height}" style="border:0;max-width:100%"></iframe>`
    .text;

/** A picture that opens the chart, of a size in px. */
export const sizedImage = (given: {
  page: string;
  src: string;
  alt: string;
  width: number;
  height: number;
}) =>
  html`<a href="${given.page}"><img src="${given.src}" alt="${given.alt}" width="${given.width}" height="${given.height}" style="max-width:100%"></a>`
    .text;
