import type { NetworkModel } from "./model";

type Point = { x: number; y: number };

const shifted = <L extends Point>(label: L, dx: number, dy: number): L => ({
  ...label,
  x: label.x + dx,
  y: label.y + dy,
});

/** The picture while a circle is on its way: its name goes along, its ties are straight and without their number. */
export function movedModel(model: NetworkModel, key: string, to: Point): NetworkModel {
  const node = model.nodes.find((one) => one.key === key);
  if (!node) return model;
  const [dx, dy] = [to.x - node.x, to.y - node.y];
  const about = new Map(model.marks.map((mark) => [mark.key, mark.about]));
  const at = (actor: string) => (actor === key ? to : model.nodes.find((one) => one.key === actor));
  return {
    ...model,
    arrows: model.arrows.filter((arrow) => arrow.key !== key),
    nodes: model.nodes.map((one) =>
      one === node
        ? {
            ...node,
            ...to,
            pinned: true,
            name: shifted(node.name, dx, dy),
            sum: shifted(node.sum, dx, dy),
          }
        : one,
    ),
    edges: model.edges.map((edge) => {
      const [a = "", b = ""] = about.get(edge.key) ?? [];
      const [p, q] = [at(a), at(b)];
      return p && q && (a === key || b === key)
        ? { ...edge, path: `M${p.x} ${p.y}L${q.x} ${q.y}`, label: null }
        : edge;
    }),
  };
}
