import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { rollUp } from "@/lib/measures/relations";
import { actorName, tightName } from "@/lib/words/actors";
import { textWidth } from "@/lib/words/text-width";
import { isNarrow } from "../chart";
import { type Grid, inLines } from "../exchange/grid";
import type { Label } from "../label-boxes";

const round = (value: number) => Math.round(value * 100) / 100;
/** The least and the most that a cell measures across, px. */
const [least, most] = [15, 104];

/**
 * Rows and columns for actors in a given order, as many as fit. Where their names do not fit above the columns, rows
 * and columns are numbered.
 */
export function matrixGrid(dossier: Dossier, ordered: readonly string[], width: number): Grid {
  const narrow = isNarrow(width);
  const size = narrow ? 11 : 12;
  const name = (id: string) => (narrow ? tightName(dossier, id) : actorName(dossier, id));
  const widest = (ids: readonly string[]) =>
    Math.ceil(Math.max(0, ...ids.map((id) => textWidth(name(id), size, 600)))) + 22;
  /** Room for numbers before the names, where there are any. */
  const place = textWidth("00 ", size, 600);
  let count = ordered.length;
  const cellOf = (left: number) => Math.min(most, (width - left) / count);
  while (count > 1 && cellOf(widest(ordered.slice(0, count)) + place) < least) count--;
  const actors = ordered.slice(0, count);
  const named = round(cellOf(widest(actors)));
  const heads = actors.map((id) => inLines(tightName(dossier, id), named - 4, 11));
  const isNamed = heads.every((lines) => lines !== null);
  const left = widest(actors) + (isNamed ? 0 : Math.ceil(place));
  const cell = isNamed ? named : round(cellOf(left));
  const lines = heads.map((found, index) => (isNamed && found ? found : [String(index + 1)]));
  const top = 30 + Math.max(1, ...lines.map(({ length }) => length)) * 13;
  const height = round(Math.min(cell, 72));
  const home = rollUp(dossier.tables.actors, "state");
  const fillOf = (id: string) => actorPaints(dossier.settings, home(id)).fill;
  const label = (text: string, x: number, y: number, anchor: Label["anchor"], of: number): Label => ({
    ...{ x: round(x), y: round(y), anchor, size: of, weight: 600, text },
  });
  return {
    ...{ actors, left, top, width: cell, height },
    right: round(left + count * cell),
    bottom: round(top + count * height),
    rows: actors.map((id, index) => {
      const middle = top + (index + 0.5) * height;
      return {
        label: label(isNamed ? name(id) : `${index + 1} ${name(id)}`, 16, middle + 4, "start", size),
        dot: { x: 5, y: round(middle) },
        fill: fillOf(id),
      };
    }),
    columns: lines.map((own, index) => {
      const x = left + (index + 0.5) * cell;
      return {
        labels: own.map((text, line) =>
          label(text, x, top - 18 - (own.length - 1 - line) * 13, "middle", 11),
        ),
        fill: fillOf(actors[index] ?? ""),
        dot: { x: round(x), y: top - 8 },
      };
    }),
  };
}
