import type { Label } from "./label-boxes";

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

type Context = { x: number; y: number; size: number; weight: 400 | 600; anchor: Label["anchor"] };

/** What an element says about the text within it, on top of what surrounds it. */
function within(outer: Context, tag: string): Context {
  const [, dx = "0", dy = "0"] =
    /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(attribute(tag, "transform") ?? "") ?? [];
  return {
    x: outer.x + Number(dx),
    y: outer.y + Number(dy),
    size: Number(attribute(tag, "font-size") ?? outer.size),
    weight: Number(attribute(tag, "font-weight") ?? outer.weight) >= 600 ? 600 : 400,
    anchor: (attribute(tag, "text-anchor") as Label["anchor"] | undefined) ?? outer.anchor,
  };
}

/** Every text of an SVG as it stands in the drawing: what a figure draws, not what its model promised. */
export function labelsIn(svg: string): Label[] {
  const labels: Label[] = [];
  const open: Context[] = [{ x: 0, y: 0, size: 16, weight: 400, anchor: "start" }];
  for (const [whole, closing, name, content = ""] of svg.matchAll(
    /<(\/?)(g|a|text|svg)\b[^>]*>(?:(?<=<text[^>]*>)([\s\S]*?)<\/text>)?/g,
  )) {
    const outer = open.at(-1) as Context;
    if (closing) open.pop();
    else {
      const tag = whole.slice(0, whole.indexOf(">") + 1);
      const inner = within(outer, tag);
      if (name === "text") {
        const [x, y] = [Number(attribute(tag, "x") ?? 0), Number(attribute(tag, "y") ?? 0)];
        const { size, weight, anchor } = inner;
        if (plain(content).trim())
          labels.push({ x: inner.x + x, y: inner.y + y, size, weight, anchor, text: plain(content) });
      } else if (!tag.endsWith("/>")) open.push(inner);
    }
  }
  return labels;
}
