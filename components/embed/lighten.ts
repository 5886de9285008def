import { shortPath } from "./short-path";

/** Attributes that hold lengths; to a tenth of a pixel nobody sees a difference. */
const lengths = /( (?:x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height)=")([^"]*)"/g;
const tenth = (text: string) =>
  text.replace(/\d+\.\d{2,}/g, (digits) => String(Math.round(Number(digits) * 10) / 10));

/** What a reader of SVG takes for granted. */
const defaults =
  / (?:text-anchor="start"|font-weight="400"|class="visx-group"|transform="translate\(0, 0\)")/g;

/** A label's halo, the same on most of them: a class says it. */
const halo = ' stroke="var(--paper)" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"';
export const haloStyle =
  ".h{stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke}";

/**
 * What marks speak of, narrowed to what another mark of the drawing is or speaks of too. What is no mark itself
 * need only be the same for those that speak of it: a short number.
 */
function narrowed(svg: string): string {
  const words = (name: string) =>
    [...svg.matchAll(new RegExp(` data-${name}="([^"]*)"`, "g"))].flatMap(([, text = ""]) => text.split(" "));
  const seen = new Map<string, number>();
  for (const word of [...new Set(words("key")), ...words("about")]) seen.set(word, (seen.get(word) ?? 0) + 1);
  const keys = new Set(words("key"));
  const shared = [...seen].filter(([word, times]) => times > 1 && !keys.has(word)).map(([word]) => word);
  const numbers = new Map(shared.map((word, place) => [word, place.toString(36)]));
  return svg.replace(/ data-about="([^"]*)"/g, (_, text: string) => {
    const kept = text
      .split(" ")
      .filter((word) => (seen.get(word) ?? 0) > 1)
      .map((word) => numbers.get(word) ?? word);
    return kept.length > 0 ? ` data-about="${kept.join(" ")}"` : "";
  });
}

/**
 * A drawing for an embed: without the shapes that only pointing needs (the script adds them), its lengths to a
 * tenth of a pixel, its words on what marks speak of narrowed to what the drawing itself shows.
 */
export function lighten(svg: string): string {
  return narrowed(svg)
    .replace(/<(path|circle|rect) class="(?:ring|hit)"[^>]*><\/\1>/g, "")
    .replace(lengths, (_, name: string, value: string) => `${name}${tenth(value)}"`)
    .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${tenth(shortPath(path))}"`)
    .replaceAll(halo, ' class="h"')
    .replace(defaults, "")
    .replace(/><\/(path|circle|rect|use|line)>/g, "/>");
}
