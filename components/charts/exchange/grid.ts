import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { actorName, tightName } from "@/lib/words/actors";
import { textWidth } from "@/lib/words/text-width";
import { isNarrow } from "../chart";
import type { Label } from "../label-boxes";

/** Where rows and columns stand: as many actors as fit. */
export type Grid = {
  actors: readonly string[];
  left: number;
  top: number;
  /** Of a cell, px. */
  width: number;
  height: number;
  /** Right edge of the cells; the totals stand beyond. */
  right: number;
  bottom: number;
  rows: readonly { label: Label; dot: { x: number; y: number }; fill: string }[];
  columns: readonly { labels: readonly Label[]; fill: string; dot: { x: number; y: number } }[];
};

const round = (value: number) => Math.round(value * 100) / 100;

/** A name in lines that are no wider than a column; null where a word is. */
export function inLines(name: string, room: number, size: number): string[] | null {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (textWidth(longer, size, 600) <= room && last !== undefined) lines[lines.length - 1] = longer;
    else if (textWidth(word, size, 600) <= room) lines.push(word);
    else return null;
  }
  return lines;
}

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
  const widest = (some: readonly string[]) =>
    Math.ceil(Math.max(0, ...some.map((id) => textWidth(name(id), size, 600)))) + 22;
  const least = narrow ? 38 : 40;
  const fits = (count: number) => (width - widest(chosen(all, named, count)) - totals) / count >= least;
  let count = all.length;
  while (count > 1 && !fits(count)) count--;
  const actors = chosen(all, named, count);
  const left = widest(actors);
  const cell = round(Math.min(84, (width - left - totals) / count));
  const heads = actors.map(
    (id) => inLines(tightName(dossier, id), cell - 4, 11) ?? inLines(id, cell - 2, 11) ?? [id.slice(0, 4)],
  );
  const most = Math.max(1, ...heads.map((lines) => lines.length));
  const top = 30 + most * 13;
  const height = round(Math.max(40, Math.min(58, cell)));
  const label = (text: string, x: number, y: number, anchor: Label["anchor"], of: number): Label => ({
    ...{ x: round(x), y: round(y), anchor, size: of, weight: 600, text },
  });
  return {
    actors,
    left,
    top,
    width: cell,
    height,
    right: round(left + count * cell),
    bottom: round(top + count * height),
    rows: actors.map((id, place) => {
      const middle = top + (place + 0.5) * height;
      return {
        label: label(name(id), 16, middle + 4, "start", size),
        dot: { x: 5, y: round(middle) },
        fill: actorPaints(dossier.settings, id).fill,
      };
    }),
    columns: heads.map((lines, place) => {
      const x = left + (place + 0.5) * cell;
      return {
        labels: lines.map((text, line) =>
          label(text, x, top - 18 - (lines.length - 1 - line) * 13, "middle", 11),
        ),
        fill: actorPaints(dossier.settings, actors[place] ?? "").fill,
        dot: { x: round(x), y: top - 8 },
      };
    }),
  };
}
