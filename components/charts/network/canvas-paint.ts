import type { Label } from "../label-boxes";
import { crowdOpacity } from "./crowd-size";
import type { Edge } from "./graph";
import type { NetworkModel } from "./model";

/** A paint as the page's style resolves it at the moment: `var(--ink)` → `rgb(28, 27, 34)`. */
function resolver(canvas: HTMLCanvasElement) {
  const known = new Map<string, string>();
  return (paint: string) => {
    const found = known.get(paint);
    if (found !== undefined) return found;
    canvas.style.color = paint;
    const { color } = getComputedStyle(canvas);
    known.set(paint, color);
    return color;
  };
}

/** Read from its text once: a pointer on its way asks for every edge with every step. */
const paths = new WeakMap<Edge, Path2D>();
function pathOf(edge: Edge): Path2D {
  const found = paths.get(edge) ?? new Path2D(edge.path);
  paths.set(edge, found);
  return found;
}

/** Paints the network's edges, circles and names as the figure does, in px of the model, sharp at any zoom. */
export function paintNetwork(canvas: HTMLCanvasElement, { width, height, edges, nodes }: NetworkModel): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const scale = Math.max(1, (canvas.clientWidth / width) * devicePixelRatio);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const colour = resolver(canvas);
  const family = getComputedStyle(canvas).fontFamily;
  for (const edge of edges) {
    const { color, dash } = edge;
    context.lineWidth = edge.width;
    context.strokeStyle = colour(color);
    context.globalAlpha = crowdOpacity;
    context.setLineDash(dash ? dash.split(" ").map(Number) : []);
    context.stroke(pathOf(edge));
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  for (const { x, y, radius, fill } of nodes) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colour(fill);
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = colour("var(--paper)");
    context.stroke();
  }
  const write = ({ x, y, anchor, size, weight, text }: Label, ink: string) => {
    if (!text) return;
    context.font = `${weight} ${size}px ${family}`;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.lineWidth = 3.5;
    context.lineJoin = "round";
    context.strokeStyle = colour("var(--paper)");
    context.strokeText(text, x, y);
    context.fillStyle = colour(ink);
    context.fillText(text, x, y);
  };
  for (const { name, sum } of nodes) {
    write(name, name.color);
    write(sum, "var(--muted)");
  }
}

/** The mark under a point, px of the model: the nearest circle within reach, else the uppermost edge. */
export function markAt(
  context: CanvasRenderingContext2D,
  { edges, nodes }: Pick<NetworkModel, "edges" | "nodes">,
  x: number,
  y: number,
): string | null {
  let [found, nearest] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const node of nodes) {
    const gap = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (gap < Math.max(3, 12 - node.radius) && gap < nearest) [found, nearest] = [node.key, gap];
  }
  if (found !== null) return found;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.setLineDash([]);
  const under = edges.findLast((edge) => {
    context.lineWidth = Math.max(8, edge.width);
    return context.isPointInStroke(pathOf(edge), x, y);
  });
  context.restore();
  return under?.key ?? null;
}
