import { Fragment, isValidElement, type ReactNode } from "react";
import { nameOf, type Props } from "../markup-of";
import { textOf } from "../text-of";

/** An element of a drawing; its name is the same from day to day: its key where it has one, else its place. */
export type Tree = {
  name: string;
  tag: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  children: readonly Tree[];
};

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const numbers = /-?\d+\.\d+/g;
const geometry = new Set(["d", "points", "transform"]);

function attributesOf(props: Props): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const prop in props) {
    const value = props[prop];
    if (typeof value === "number") attributes.set(nameOf(prop), tenth(value));
    else if (typeof value === "string" && prop !== "children")
      attributes.set(
        nameOf(prop),
        geometry.has(prop) ? value.replace(numbers, (found) => tenth(Number(found))) : value,
      );
  }
  return attributes;
}

/** Shapes that only pointing needs: nobody points at what moves. */
const isForPointing = ({ className }: Props) => className === "ring" || className === "hit";

/** The elements that a node of components without hooks comes to, in order, lengths to a tenth of a pixel. */
export function treesOf(node: ReactNode, name: string): Tree[] {
  if (Array.isArray(node))
    return node.flatMap((child, place) =>
      treesOf(
        child,
        isValidElement(child) && child.key !== null ? `${name}/${child.key}` : `${name}.${place}`,
      ),
    );
  if (!isValidElement<Props>(node)) return [];
  const { type, props } = node as { type: unknown; props: Props };
  const children = props.children as ReactNode;
  if (typeof type === "function") return treesOf((type as (props: Props) => ReactNode)(props), name);
  if (type === Fragment) return treesOf(children, name);
  if (typeof type !== "string" || isForPointing(props)) return [];
  return [
    {
      name: `${type} ${name}`,
      tag: type,
      attributes: attributesOf(props),
      text: textOf(children),
      children: treesOf(children, ""),
    },
  ];
}
