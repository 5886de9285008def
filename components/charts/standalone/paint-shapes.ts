import { Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import type { Glyph } from "@/lib/letters/glyph";
import { runOf } from "@/lib/letters/run";
import type { Element, Shape, Words } from "./shape";

type Style = {
  fill: string;
  stroke: string;
  "fill-opacity": number;
  "stroke-opacity": number;
  "stroke-width": number;
  "stroke-dasharray": string;
  "stroke-linecap": string;
  "stroke-linejoin": string;
};
const initial: Style = {
  fill: "#000000",
  stroke: "none",
  "fill-opacity": 1,
  "stroke-opacity": 1,
  "stroke-width": 1,
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
};

const number = (value: string | number | undefined) => Number(value ?? 0);
const outlines = new WeakMap<Glyph, Path2D>();

function outlineOf(glyph: Glyph): Path2D {
  const known = outlines.get(glyph);
  if (known) return known;
  const path = new Path2D(glyph.path);
  outlines.set(glyph, path);
  return path;
}

function pathOf({ name, attributes: a }: Element): Path2D | null {
  if (name === "path") return a.d ? new Path2D(String(a.d)) : null;
  const path = new Path2D();
  if (name === "circle") path.arc(number(a.cx), number(a.cy), number(a.r), 0, 2 * Math.PI);
  else if (name === "rect") {
    const [width, height] = [number(a.width), number(a.height)];
    const radius = Math.min(number(a.rx), width / 2, height / 2);
    path.roundRect(number(a.x), number(a.y), width, height, radius);
  } else throw new Error(`not an element that can be painted: ${name}`);
  return path;
}

/** Paints a group by other means than its shapes, with what draws these on another canvas. */
export type Stand = (
  group: Element,
  definitions: ReadonlyMap<string, Element>,
  draw: (context: SKRSContext2D) => void,
) => boolean;

/**
 * Paints shapes on a canvas of Skia, which is a bitmap or a page: the same shapes that an SVG is written from. A group
 * for which `stand` finds something that stands for it is left to that.
 */
export class Painter {
  private defined = new Map<string, Element>();

  constructor(
    private context: SKRSContext2D,
    private stand?: Stand,
  ) {}

  paint(shapes: readonly Shape[], style: Style = initial): void {
    for (const shape of shapes)
      if (shape.kind === "words") this.words(shape);
      else this.element(shape, style);
  }

  private element(element: Element, inherited: Style): void {
    const { name, attributes, clip } = element;
    if (name === "defs") {
      for (const child of element.children)
        if (child.kind === "element") this.defined.set(String(child.attributes.id), child);
      return;
    }
    const { context } = this;
    const style = { ...inherited };
    for (const key in initial) if (key in attributes) Object.assign(style, { [key]: attributes[key] });
    context.save();
    if (attributes.opacity !== undefined) context.globalAlpha *= Number(attributes.opacity);
    if (attributes.transform !== undefined) this.move(String(attributes.transform));
    if (clip) {
      context.beginPath();
      context.rect(0, 0, clip.width, clip.height);
      context.clip();
    }
    if (name === "use") this.element(this.definition(String(attributes.href)), style);
    else if (name === "g") this.group(element, style);
    else this.shape(element, style);
    context.restore();
  }

  private group(group: Element, style: Style): void {
    const draw = (context: SKRSContext2D) => {
      const other = new Painter(context);
      other.defined = this.defined;
      other.paint(group.children, style);
    };
    if (!this.stand?.(group, this.defined, draw)) this.paint(group.children, style);
  }

  private definition(href: string): Element {
    const found = this.defined.get(href.slice(1));
    if (!found) throw new Error(`not defined: ${href}`);
    return found;
  }

  private move(transform: string): void {
    const [, kind, x, y] = /^(translate|scale)\((-?[\d.]+)(?:[, ]+(-?[\d.]+))?\)$/.exec(transform) ?? [];
    if (kind === undefined || (kind === "translate" && y === undefined))
      throw new Error(`not a move or a scale: ${transform}`);
    if (kind === "translate") this.context.translate(Number(x), Number(y));
    else this.context.scale(Number(x), Number(y ?? x));
  }

  private shape(element: Element, style: Style): void {
    const path = pathOf(element);
    if (!path) return;
    const { context } = this;
    const alpha = context.globalAlpha;
    if (style.fill !== "none") {
      context.fillStyle = style.fill;
      context.globalAlpha = alpha * Number(style["fill-opacity"]);
      context.fill(path);
    }
    if (style.stroke !== "none" && Number(style["stroke-width"]) > 0) {
      context.strokeStyle = style.stroke;
      context.globalAlpha = alpha * Number(style["stroke-opacity"]);
      context.lineWidth = Number(style["stroke-width"]);
      context.lineCap = style["stroke-linecap"] as "butt" | "round" | "square";
      context.lineJoin = style["stroke-linejoin"] as "miter" | "round" | "bevel";
      const dashes = String(style["stroke-dasharray"]);
      context.setLineDash(dashes === "none" ? [] : dashes.split(/[ ,]+/).map(Number));
      context.stroke(path);
    }
  }

  private words({ text, x, y, size, face, language, anchor, spacing, fill, halo }: Words): void {
    const { context } = this;
    const run = runOf(face, text, language, spacing);
    const scale = size / 1000;
    const left = x - run.advance * scale * (anchor === "start" ? 0 : anchor === "middle" ? 0.5 : 1);
    const line = new Path2D();
    for (const { glyph, x: at } of run.glyphs)
      line.addPath(outlineOf(glyph), { a: scale, b: 0, c: 0, d: scale, e: left + at * scale, f: y });
    context.save();
    context.setLineDash([]);
    context.lineJoin = "round";
    context.lineWidth = halo?.width ?? 0;
    context.strokeStyle = halo?.color ?? fill;
    context.fillStyle = fill;
    context.font = `${face.endsWith("bold") ? "600 " : ""}${size}px ${face.startsWith("serif") ? "serif" : "sans-serif"}`;
    if (halo) context.stroke(line);
    for (const piece of run.strange) {
      if (halo) context.strokeText(piece.text, left + piece.x * scale, y);
      context.fillText(piece.text, left + piece.x * scale, y);
    }
    context.fill(line);
    context.restore();
  }
}
