import { resolvePaint, type Theme } from "@/lib/look/tokens";

export type Props = Readonly<Record<string, unknown>>;

/** The attributes that pictures use, from their React names to those of SVG; every other is left behind. */
const names: Readonly<Record<string, string>> = {
  id: "id",
  d: "d",
  x: "x",
  y: "y",
  width: "width",
  height: "height",
  rx: "rx",
  cx: "cx",
  cy: "cy",
  r: "r",
  href: "href",
  transform: "transform",
  fill: "fill",
  stroke: "stroke",
  opacity: "opacity",
  fillOpacity: "fill-opacity",
  strokeOpacity: "stroke-opacity",
  strokeWidth: "stroke-width",
  strokeDasharray: "stroke-dasharray",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
};

const rounded = (value: number) => Math.round(value * 100) / 100;

/** What an element looks like, in plain SVG: paints resolved, numbers rounded to two decimals. */
export function attributesOf(props: Props, theme: Theme): Record<string, string | number> {
  const attributes: Record<string, string | number> = {};
  for (const name in props) {
    const plain = names[name];
    const value = props[name];
    if (plain === undefined || value === undefined || value === null) continue;
    if (typeof value === "number") attributes[plain] = rounded(value);
    else if (plain === "transform" && /^translate\(0, ?0\)$/.test(String(value))) continue;
    else
      attributes[plain] = String(value).startsWith("var(")
        ? resolvePaint(String(value), theme)
        : String(value);
  }
  return attributes;
}
