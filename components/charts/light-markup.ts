import QuickLRU from "quick-lru";
import type { ReactNode } from "react";
import { paint } from "@/lib/look/tokens";
import { attribute, markupOf, type Pen, type Props } from "./markup-of";
import { shortPath } from "./short-path";

/** Attributes that hold lengths; to a tenth of a pixel nobody sees a difference. */
const lengths = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "width", "height"]);
const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;

/** What a reader of SVG takes for granted. */
const defaults: Readonly<Record<string, string>> = {
  "text-anchor": "start",
  "font-weight": "400",
  "stroke-opacity": "1",
  "fill-opacity": "1",
  class: "visx-group",
  transform: "translate(0, 0)",
};

/** A label's halo, the same on most of them: a class says it. */
const hasHalo = ({ stroke, strokeWidth, paintOrder }: Props) =>
  paintOrder === "stroke" && strokeWidth === 3.5 && stroke === paint("paper");
const ofHalo = new Set(["stroke-width", "stroke-linejoin", "paint-order"]);
export const haloStyle =
  ".h{stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke}";

/** Coasts, borders and lines come again with every date. */
const paths = new QuickLRU<string, string>({ maxSize: 4000 });
function shortened(path: string): string {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const short = shortPath(path);
  paths.set(path, short);
  return short;
}

const empty = new Set(["path", "circle", "rect", "use", "line"]);
/** What is kept: what marks speak of, the shapes that only pointing needs, lengths to the hundredth. */
type Keeps = { about?: true; pointing?: true; hundredths?: true };
const penOf = ({ about, pointing, hundredths }: Keeps): Pen => ({
  omits: (type, { className }) =>
    !pointing && empty.has(type) && (className === "ring" || className === "hit"),
  closes: (type) => empty.has(type),
  attribute: (name, value, props) => {
    if (defaults[name] === String(value) || (name === "data-about" && !about)) return "";
    if (name === "d") return attribute(name, shortened(String(value)));
    if (typeof value === "number" && lengths.has(name) && !hundredths) return attribute(name, tenth(value));
    const plain = typeof value === "number" ? hundredth(value) : value;
    if (props.paintOrder === undefined || !hasHalo(props)) return attribute(name, plain);
    return name === "stroke" ? ' class="h"' : ofHalo.has(name) ? "" : attribute(name, plain);
  },
});
const pens = {
  with: penOf({ about: true }),
  without: penOf({}),
  page: penOf({ pointing: true, hundredths: true }),
};

/**
 * What marks speak of, narrowed to what another mark of the drawing is or speaks of too. What is no mark itself
 * need only be the same for those that speak of it: a short number.
 */
function narrowed(svg: string): string {
  const words = (name: string) =>
    [...svg.matchAll(new RegExp(` data-${name}="([^"]*)"`, "g"))].flatMap(([, text = ""]) => text.split(" "));
  const keys = new Set(words("key"));
  const seen = new Map<string, number>();
  for (const word of [...keys, ...words("about")]) seen.set(word, (seen.get(word) ?? 0) + 1);
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
 * A drawing as an embed has it: without the shapes that only pointing needs (the script adds them), its lengths
 * to a tenth of a pixel, its words on what marks speak of narrowed to what the drawing shows, or left out.
 */
export const lightMarkup = (drawing: ReactNode, { about }: { about: boolean }): string =>
  about ? narrowed(markupOf(drawing, pens.with)) : markupOf(drawing, pens.without);

/**
 * A drawing as a page has it until the browser draws it itself: its marks where they will be then, with the shapes by
 * which links are pointed at.
 */
export const pageMarkup = (drawing: ReactNode): string => markupOf(drawing, pens.page);
