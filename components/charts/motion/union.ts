import { attribute, escaped } from "../markup-of";
import type { Track, Turn } from "./motion";
import type { Tree } from "./tree-of";

/** An element over all days: its attributes by name, each with its turns. */
type Node = {
  name: string;
  tag: string;
  /** What it was on the last day; undefined where it was not there. */
  now: Map<string, string> | undefined;
  turns: Map<string, Turn[]>;
  children: Node[];
};

const nodeOf = ({ name, tag }: Tree): Node => ({
  name,
  tag,
  now: undefined,
  turns: new Map(),
  children: [],
});

function turn(node: Node, day: number, attributes: Map<string, string>) {
  for (const name of new Set([...attributes.keys(), ...(node.now?.keys() ?? [])])) {
    const value = attributes.get(name) ?? "";
    const before = node.turns.get(name);
    // Where an element was away, what it had before still stands: only what differs is a turn.
    if (before?.at(-1)?.[1] === value) continue;
    node.turns.set(name, [...(before ?? []), [day, value]]);
  }
  node.now = attributes;
}

/** Adds a day's elements to those of the days before, each new one behind the one it follows. */
function add(nodes: Node[], trees: readonly Tree[], day: number) {
  const known = new Map(nodes.map((node) => [node.name, node]));
  let place = 0;
  for (const tree of trees) {
    let node = known.get(tree.name);
    if (!node) {
      node = nodeOf(tree);
      nodes.splice(place, 0, node);
      known.set(tree.name, node);
    }
    place = nodes.indexOf(node) + 1;
    const attributes = new Map(tree.attributes);
    if (tree.text !== "") attributes.set("text", tree.text);
    attributes.set("display", "");
    if (!node.now && day > 0 && node.turns.size === 0) node.turns.set("display", [[0, "none"]]);
    turn(node, day, attributes);
    add(node.children, tree.children, day);
  }
  const here = new Set(trees.map(({ name }) => name));
  for (const node of nodes)
    if (!here.has(node.name) && node.turns.get("display")?.at(-1)?.[1] === "") {
      node.turns.get("display")?.push([day, "none"]);
      node.now = undefined;
    }
}

/** A drawing's days, put together one by one. */
export class Union {
  #roots: Node[] = [];
  #days = 0;

  add(trees: readonly Tree[]) {
    add(this.#roots, trees, this.#days);
    this.#days += 1;
  }

  /** The drawing with every element, and the tracks of those that change. */
  written(): { svg: string; tracks: Track[] } {
    const tracks: Track[] = [];
    let count = 0;
    const write = ({ tag, turns, children }: Node): string => {
      const moving = [...turns].filter(([, all]) => all.length > 1);
      const element = count;
      if (moving.length > 0) count += 1;
      for (const [name, all] of moving) tracks.push({ element, name, turns: all });
      const first = (name: string) => turns.get(name)?.[0]?.[1] ?? "";
      const plain = [...turns.keys()].filter((name) => name !== "text" && first(name) !== "");
      const number = moving.length > 0 ? attribute("data-n", element) : "";
      return `<${tag}${number}${plain.map((name) => attribute(name, first(name))).join("")}>${escaped(first("text"))}${children.map(write).join("")}</${tag}>`;
    };
    return { svg: this.#roots.map(write).join(""), tracks };
  }
}
