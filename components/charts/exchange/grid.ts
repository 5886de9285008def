import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { actorName, tightName } from "@/lib/words/actors";
import { type Grid, gridAt, inLines, namesRoom, shortened } from "../grid/grid";
import { isNarrow } from "../narrow";

const round = (value: number) => Math.round(value * 100) / 100;

/** The main actors of the dossier first, the others by name. */
export function inOrder(dossier: Dossier, ids: readonly string[]): string[] {
  const main = dossier.settings.actors.filter((id) => ids.includes(id));
  const others = ids.filter((id) => !main.includes(id));
  return [...main, ...others.sort((a, b) => (actorName(dossier, a) < actorName(dossier, b) ? -1 : 1))];
}

/** As many actors as there is room for, in order; those of whom the title speaks are always among them. */
function chosen(all: readonly string[], named: readonly string[], count: number): string[] {
  const speaking = all.filter((id) => named.includes(id)).slice(0, count);
  const others = all.filter((id) => !speaking.includes(id)).slice(0, count - speaking.length);
  return all.filter((id) => speaking.includes(id) || others.includes(id));
}

/** What stands above a column: the name in lines, else a short form of it: in English its identifier, "MNG". */
function headOf(dossier: Dossier, id: string, cell: number): readonly string[] {
  const name = tightName(dossier, id);
  const short = dossier.language === "en" ? id : shortened(name, cell - 2, 11);
  return inLines(name, cell - 4, 11) ?? inLines(short, cell - 2, 11) ?? [id.slice(0, 4)];
}

export function gridOf(
  dossier: Dossier,
  ids: readonly string[],
  width: number,
  named: readonly string[] = [],
): Grid {
  const narrow = isNarrow(width);
  const name = (id: string) => (narrow ? tightName(dossier, id) : actorName(dossier, id));
  const size = narrow ? 11 : 12;
  const all = inOrder(dossier, ids);
  const totals = narrow ? 0 : 54;
  const widest = (some: readonly string[]) => namesRoom(some.map(name), size);
  const least = narrow ? 38 : 40;
  const fits = (count: number) => (width - widest(chosen(all, named, count)) - totals) / count >= least;
  let count = all.length;
  while (count > 1 && !fits(count)) count--;
  const actors = chosen(all, named, count);
  const left = widest(actors);
  const cell = round(Math.min(84, (width - left - totals) / count));
  const heads = actors.map((id) => headOf(dossier, id, cell));
  return gridAt({
    ...{ actors, left, heads, size },
    width: cell,
    height: round(Math.max(40, Math.min(58, cell))),
    names: actors.map(name),
    fillOf: (id) => actorPaints(dossier.settings, id).fill,
  });
}
