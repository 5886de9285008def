import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints, toneInk, tonePaint } from "@/lib/look/paints";
import { rollUp, tieKey } from "@/lib/measures/relations";
import type { Pin } from "@/lib/options/pin-text";
import type { Label } from "../label-boxes";
import { type Arrow, arrowsOf } from "./arrows";
import { curvesOf } from "./curves";
import { placeLabels } from "./labels";
import type { Circle, Placing } from "./place-actors";
import type { Sheet } from "./sheet";

export type Edge = {
  key: string;
  path: string;
  width: number;
  color: string;
  dash: string | null;
  /** The tone, printed on the edge where there is room. */
  label: (Label & { color: string }) | null;
};
export type Node = {
  key: string;
  x: number;
  y: number;
  radius: number;
  fill: string;
  /** Held in place by the reader. */
  pinned: boolean;
  name: Label & { color: string };
  sum: Label;
};
export type Graph = { edges: readonly Edge[]; nodes: readonly Node[]; arrows: readonly Arrow[] };

/** Where the actors stood on another date, before or after the one drawn. */
export type Others = { circles: readonly Circle[]; isLater: boolean };

/** Circles and the curves between them with everything written on them; with another date, the ways between both. */
export function graphOf(
  dossier: Dossier,
  { circles, drawn }: Placing,
  { narrow, width, bottom }: Sheet,
  { others, pins }: { others: Others | null; pins: readonly Pin[] },
): Graph {
  const { settings, tables } = dossier;
  const home = rollUp(tables.actors, "state");
  const paintsOf = (id: string) => actorPaints(settings, home(id));
  const paintOf = (id: string) => paintsOf(id).fill;
  const arrows = others
    ? arrowsOf(circles, others.circles, { isLater: !others.isLater, narrow, paintOf })
    : [];
  const curves = curvesOf(drawn, circles, narrow);
  const { names, numbers } = placeLabels({ dossier, circles, curves, arrows, width, bottom, narrow });
  const edges = curves.map(({ tie, path, width: strokeWidth, dash }): Edge => {
    const number = numbers.get(tie) ?? null;
    return {
      key: tieKey(tie.a, tie.b),
      path,
      width: strokeWidth,
      color: tonePaint(tie.tone),
      dash,
      label: number && { ...number, color: toneInk(tie.tone) },
    };
  });
  const nodes = circles.map(({ id, x, y, radius }): Node => {
    const label = names.get(id);
    const empty: Label = { x, y, anchor: "middle", size: 12, weight: 600, text: "" };
    const paints = paintsOf(id);
    return {
      key: `actor:${id}`,
      x,
      y,
      radius,
      fill: paints.fill,
      pinned: pins.some((pin) => pin.id === id),
      name: { ...(label?.name ?? empty), color: paints.ink },
      sum: label?.sum ?? empty,
    };
  });
  return { edges, nodes, arrows };
}
