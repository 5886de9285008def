import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { actorPaints } from "@/lib/look/paints";
import type { Exchange } from "@/lib/measures/exchanges";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import type { Grid } from "../grid/grid";
import type { Label } from "../label-boxes";

export type Cell = {
  key: string;
  /** The cell itself, px. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Sides of the two squares around one middle: delivered, and with what is promised too. */
  middle: { x: number; y: number };
  given: number;
  whole: number;
  fill: string;
  labels: readonly (Label & { color: "ink" | "muted" })[];
};

const round = (value: number) => Math.round(value * 100) / 100;

export const cellKey = ({ giver, receiver }: Pick<Exchange, "giver" | "receiver">) =>
  `exchange:${giver}~${receiver}`;

/** What is promised beside what was given, as a cell has it. */
export const promisedInCell = ({ plain }: Words, { promised }: Exchange) =>
  Math.abs(promised) < 0.05 ? "0" : plain(promised);

/** The number of a cell with what is promised in brackets, as far as there is room. */
function labelsOf(words: Words, exchange: Exchange, x: number, y: number, room: number): Cell["labels"] {
  const promised = promisedInCell(words, exchange);
  const [main, more] = [words.decimal(exchange.given), promised === "0" ? "" : `(${promised})`];
  const [width, extra] = [textWidth(main, 11, 600), more ? textWidth(more, 11, 400) + 4 : 0];
  const label = (text: string, place: number, weight: 400 | 600, color: "ink" | "muted") => ({
    ...{ x: round(place), y, anchor: "start" as const, size: 11, weight, text, color },
  });
  if (width > room) return [];
  const isWhole = width + extra <= room;
  const start = x - (width + (isWhole ? extra : 0)) / 2;
  return [
    label(main, start, 600, "ink"),
    ...(more && isWhole ? [label(more, start + width + 4, 400, "muted")] : []),
  ];
}

/**
 * A cell for every two actors of the grid between whom something was promised. Squares have the area of their
 * points; one that fills its cell is `most` points.
 */
export function cellsOf(
  found: readonly Exchange[],
  { actors, left, top, width, height }: Grid,
  most: number,
  dossier: Dossier,
): { cell: Cell; exchange: Exchange; at: readonly [number, number] }[] {
  const largest = Math.min(width - 8, height - 22);
  const side = (points: number) => round(largest * Math.sqrt(Math.min(1, Math.abs(points) / (most || 1))));
  return found.flatMap((exchange) => {
    const at = [actors.indexOf(exchange.giver), actors.indexOf(exchange.receiver)] as const;
    if (at.includes(-1)) return [];
    const [x, y] = [round(left + at[1] * width), round(top + at[0] * height)];
    const middle = { x: round(x + width / 2), y: round(y + 3 + largest / 2) };
    const cell: Cell = {
      key: cellKey(exchange),
      ...{ x, y, width, height, middle },
      given: side(exchange.given),
      whole: side(Math.abs(exchange.given) + Math.abs(exchange.promised)),
      fill: actorPaints(dossier.settings, exchange.giver).fill,
      labels: labelsOf(wordsOf(dossier), exchange, middle.x, round(y + height - 5), width - 3),
    };
    return [{ cell, exchange, at }];
  });
}
