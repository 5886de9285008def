import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { rollUp } from "@/lib/measures/relations";
import { actorName, tightName } from "@/lib/words/actors";
import { textWidth } from "@/lib/words/text-width";
import { type Grid, gridAt, inLines, namesRoom } from "../grid/grid";
import { isNarrow } from "../narrow";

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
  const widest = (ids: readonly string[]) => namesRoom(ids.map(name), size);
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
  const home = rollUp(dossier.tables.actors, "state");
  return gridAt({
    ...{ actors, left, size },
    width: cell,
    height: round(Math.min(cell, 72)),
    names: actors.map((id, index) => (isNamed ? name(id) : `${index + 1} ${name(id)}`)),
    heads: heads.map((found, index) => (isNamed && found ? found : [String(index + 1)])),
    fillOf: (id) => actorPaints(dossier.settings, home(id)).fill,
  });
}
