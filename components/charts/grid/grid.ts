import { textWidth } from "@/lib/words/text-width";
import type { Label } from "../label-boxes";

/** Where the rows and columns of a matrix stand. */
export type Grid = {
  actors: readonly string[];
  left: number;
  top: number;
  /** Of a cell, px. */
  width: number;
  height: number;
  /** Right edge of the cells; totals may stand beyond. */
  right: number;
  bottom: number;
  rows: readonly { label: Label; dot: { x: number; y: number }; fill: string }[];
  columns: readonly { labels: readonly Label[]; fill: string; dot: { x: number; y: number } }[];
};

const round = (value: number) => Math.round(value * 100) / 100;

const breaksAnywhere = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/;

/**
 * A word that is too wide in pieces: between a number and letters, and in scripts that may break anywhere (Korean,
 * Chinese, Japanese) in even parts that fit.
 */
function pieces(word: string, room: number, size: number): string[] {
  const fit = Math.floor(room / size);
  if (textWidth(word, size, 600) <= room || fit < 2) return [word];
  return (word.match(/\d+|\D+/g) ?? []).flatMap((part) => {
    if (!breaksAnywhere.test(part)) return [part];
    const length = Math.ceil(part.length / Math.ceil(part.length / fit));
    return part.match(new RegExp(`.{1,${length}}`, "g")) ?? [part];
  });
}

/** A name in lines that are no wider than a column; null where a word is. */
export function inLines(name: string, room: number, size: number): string[] | null {
  const lines: string[] = [];
  for (const word of name.split(" ").flatMap((whole) => pieces(whole, room, size))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (textWidth(longer, size, 600) <= room && last !== undefined) lines[lines.length - 1] = longer;
    else if (textWidth(word, size, 600) <= room) lines.push(word);
    else return null;
  }
  return lines;
}

/** As much of a name as fits, with a full stop for the rest: "Монг." */
export function shortened(name: string, room: number, size: number): string {
  const lengths = Array.from({ length: name.length }, (_, place) => name.length - place);
  const fits = lengths.find((length) => textWidth(`${name.slice(0, length)}.`, size, 600) <= room);
  return `${name.slice(0, fits ?? 1).trimEnd()}.`;
}

/** Room in px for names before the rows, dots included. */
export const namesRoom = (names: readonly string[], size: number) =>
  Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, size, 600)))) + 22;

type Given = {
  actors: readonly string[];
  /** Left edge of the cells, and their size, px. */
  left: number;
  width: number;
  height: number;
  /** What stands before each row, in type of this size, and above each column, in lines. */
  names: readonly string[];
  size: number;
  heads: readonly (readonly string[])[];
  fillOf: (id: string) => string;
};

/** A grid of its measures: a name with a dot at each row, lines with a dot above each column. */
export function gridAt({ actors, left, width, height, names, size, heads, fillOf }: Given): Grid {
  const top = 33 + Math.max(1, ...heads.map((lines) => lines.length)) * 13;
  const label = (text: string, x: number, y: number, anchor: Label["anchor"], of: number): Label => ({
    ...{ x: round(x), y: round(y), anchor, size: of, weight: 600, text },
  });
  return {
    ...{ actors, left, top, width, height },
    right: round(left + actors.length * width),
    bottom: round(top + actors.length * height),
    rows: actors.map((id, place) => {
      const middle = top + (place + 0.5) * height;
      return {
        label: label(names[place] ?? "", 16, middle + 4, "start", size),
        dot: { x: 5, y: round(middle) },
        fill: fillOf(id),
      };
    }),
    columns: actors.map((id, place) => {
      const x = left + (place + 0.5) * width;
      const lines = heads[place] ?? [];
      return {
        labels: lines.map((text, line) =>
          label(text, x, top - 18 - (lines.length - 1 - line) * 13, "middle", 11),
        ),
        fill: fillOf(id),
        dot: { x: round(x), y: top - 8 },
      };
    }),
  };
}
