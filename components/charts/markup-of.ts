import { Fragment, isValidElement, type ReactNode } from "react";

export type Props = Readonly<Record<string, unknown>>;

/** How elements are written: as they are, unless a pen says otherwise. */
export type Pen = {
  /** Elements to leave out, with all that is in them. */
  omits?: (type: string, props: Props) => boolean;
  /** What stands for an attribute, its space before it; by default `attribute` itself. */
  attribute?: (name: string, value: string | number, props: Props) => string;
  /** Elements that end in themselves where nothing is in them. */
  closes?: (type: string) => boolean;
};

const letters: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const special = /[&<>"']/;
export const escaped = (text: string) =>
  special.test(text) ? text.replace(/[&<>"']/g, (letter) => letters[letter] ?? letter) : text;

/** Attributes that keep their capitals in SVG; every other is written with hyphens. */
const kept = new Set(["viewBox", "preserveAspectRatio", "clipPathUnits", "gradientUnits", "pathLength"]);
const names = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
  ["tabIndex", "tabindex"],
]);
/** The name of a prop as SVG writes it. */
export function nameOf(prop: string): string {
  const known = names.get(prop);
  if (known !== undefined) return known;
  const name = kept.has(prop) ? prop : prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  names.set(prop, name);
  return name;
}

export const attribute = (name: string, value: string | number) =>
  ` ${name}="${typeof value === "number" ? value : escaped(value)}"`;

function attributes(props: Props, write: NonNullable<Pen["attribute"]>): string {
  let text = "";
  for (const prop in props) {
    const value = props[prop];
    if (value === undefined || value === null || prop === "children" || prop === "key" || prop === "ref")
      continue;
    if (typeof value === "string" || typeof value === "number") text += write(nameOf(prop), value, props);
    else if (typeof value === "boolean" && /^(aria|data)-/.test(prop)) text += attribute(prop, `${value}`);
    else throw new Error(`not a plain attribute: ${prop}`);
  }
  return text;
}

/**
 * A drawing of components without hooks as markup: letter for letter what React's own renderer writes, in a
 * fraction of its time, since nothing in it can wait, fail over or change.
 */
export function markupOf(node: ReactNode, pen: Pen = {}): string {
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number") return String(node);
  if (Array.isArray(node)) {
    let text = "";
    for (const child of node) text += markupOf(child, pen);
    return text;
  }
  if (!isValidElement<Props>(node)) return "";
  const { props } = node;
  const type: unknown = node.type;
  if (typeof type === "string") {
    if (pen.omits?.(type, props)) return "";
    const start = `<${type}${attributes(props, pen.attribute ?? attribute)}`;
    const within = markupOf(props.children as ReactNode, pen);
    return within === "" && pen.closes?.(type) ? `${start}/>` : `${start}>${within}</${type}>`;
  }
  if (typeof type === "function") return markupOf((type as (props: Props) => ReactNode)(props), pen);
  if (type === Fragment) return markupOf(props.children as ReactNode, pen);
  throw new Error(`not a plain component: ${String(type)}`);
}
