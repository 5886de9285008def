import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import QuickLRU from "quick-lru";
import type { Stand } from "./paint-shapes";
import type { Element } from "./shape";

/** Land as it was painted, by all that it was painted of; a few megabytes each. */
const kept = new QuickLRU<string, Canvas>({ maxSize: 6 });
/** Larger pictures are rare, and too large to keep. */
const mostPixels = 3_000_000;

/** Land is drawn larger than it is shown, and holds nothing but shapes: no date changes it. */
const isGround = ({ attributes, children }: Element) =>
  String(attributes.transform).startsWith("scale(") && children.every(({ kind }) => kind === "element");

function nameOf(group: Element, definitions: ReadonlyMap<string, Element>, setting: string): string {
  const used = group.children.flatMap((child) =>
    child.kind === "element" && child.attributes.href
      ? [definitions.get(String(child.attributes.href).slice(1))]
      : [],
  );
  return `${setting} ${JSON.stringify([group, used])}`;
}

/**
 * Paints land on a bitmap of its own and lays that over the picture, so that the next picture of the same land, at
 * another date, need not paint it again: that took most of its time. First and later pictures come about the same way,
 * so their bytes are the same.
 */
export const keptGrounds =
  (context: SKRSContext2D): Stand =>
  (group, definitions, draw) => {
    const { width, height } = context.canvas;
    if (!isGround(group) || width * height > mostPixels) return false;
    const { a, b, c, d, e, f } = context.getTransform();
    const name = nameOf(group, definitions, [width, height, a, b, c, d, e, f].join());
    const known = kept.get(name) ?? createCanvas(width, height);
    if (!kept.has(name)) {
      const own = known.getContext("2d");
      own.setTransform(a, b, c, d, e, f);
      draw(own);
      kept.set(name, known);
    }
    context.save();
    context.resetTransform();
    context.drawImage(known, 0, 0);
    context.restore();
    return true;
  };
