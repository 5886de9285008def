import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { isHostile, toneInk, tonePaint } from "@/lib/look/paints";
import { onceFor } from "@/lib/measures/once-for";
import { type Relation, relations } from "@/lib/measures/relations";
import { quarterEnds } from "@/lib/measures/standings";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import type { Grid } from "../grid/grid";
import type { Label } from "../label-boxes";
import { matrixGrid } from "./matrix-grid";
import type { Asked } from "./subject";
import { wayKey } from "./ways";

/** A direction of a pair: who acts in the row, toward whom in the column. */
export type MatrixCell = {
  key: string;
  /** The cell, px. */
  x: number;
  y: number;
  /** The square within, by its corner and side. */
  square: { x: number; y: number; side: number };
  fill: string;
  /** Stripes over a hostile square; empty where there are none. */
  stripes: string;
  labels: readonly (Label & { color: string })[];
};
export type Matrix = {
  grid: Grid;
  cells: readonly MatrixCell[];
  /** Where a line parts the two camps: before this row and column; null where there is one camp. */
  camp: number | null;
  /** The intensity whose square fills its cell. */
  most: number;
  /** Who acts toward whom, above the rows' names. */
  caption: Label;
};

const round = (value: number) => Math.round(value * 100) / 100;

/** Diagonals across a square, 5 px apart, as a path. */
export function stripesOf({ x, y, side }: MatrixCell["square"]): string {
  const steps = Math.floor((2 * side) / 5);
  return Array.from({ length: steps }, (_, step) => {
    const far = (step + 0.5) * 5;
    const [over, under] = [Math.min(far, side), Math.max(0, far - side)];
    return `M${round(x + under)} ${round(y + over)}L${round(x + over)} ${round(y + under)}`;
  }).join("");
}

const peaks = onceFor<number>();

/** The greatest intensity of any direction at the end of a quarter, so that a square keeps its measure in time. */
const peakOf = ({ settings, tables }: Dossier, asked: Asked): number => {
  const { asOf: _, ...rest } = asked;
  return peaks(tables, JSON.stringify(rest), () =>
    Math.max(
      0.5,
      ...quarterEnds(settings.period, settings.period[1]).flatMap((asOf) =>
        relations(tables.events, tables.actors, { ...rest, asOf }).map(({ intensity }) => intensity),
      ),
    ),
  );
};

/** The tone under its square with, in brackets, its change, as far as there is room. */
function labelsOf(
  { say, signed }: Words,
  { tone, change }: { tone: number; change: number | null },
  { x, y, room }: { x: number; y: number; room: number },
) {
  const [main, more] = [
    signed(tone),
    change === null ? "" : say("network.bracketed", { change: signed(change) }),
  ];
  const width = textWidth(main, 11, 600);
  const extra = more ? textWidth(more, 11, 400) + 4 : 0;
  const isWhole = width + extra <= room;
  const start = x - (width + (isWhole ? extra : 0)) / 2;
  const label = (text: string, place: number, weight: 400 | 600, color: string) => ({
    ...{ x: round(place), y: round(y), anchor: "start" as const, size: 11, weight, text, color },
  });
  return [
    label(main, start, 600, toneInk(tone)),
    ...(more && isWhole ? [label(more, start + width + 4, 400, "muted")] : []),
  ];
}

type Given = {
  asked: Asked;
  /** Actors in their order, and how many of them are in the first camp. */
  ordered: readonly string[];
  camp: number | null;
  ways: readonly Relation[];
  /** The change of a direction's tone since another date; null where there is none to tell. */
  changeOf: (key: string) => number | null;
  width: number;
};

/** The relations as a matrix: squares with the area of the intensity, in the paint of the tone. */
export function matrixOf(dossier: Dossier, { asked, ordered, camp, ways, changeOf, width }: Given): Matrix {
  const grid = matrixGrid(dossier, ordered, width);
  const words = wordsOf(dossier);
  const most = peakOf(dossier, asked);
  const hasNumbers = Math.min(grid.width, grid.height) >= 34;
  const largest = Math.min(grid.width - 6, grid.height - (hasNumbers ? 22 : 4));
  const cells = ways.flatMap((way): MatrixCell[] => {
    const [row, column] = [grid.actors.indexOf(way.from), grid.actors.indexOf(way.to)];
    if (row < 0 || column < 0) return [];
    const key = wayKey(way.from, way.to);
    const [x, y] = [round(grid.left + column * grid.width), round(grid.top + row * grid.height)];
    const side = Math.max(2, round(largest * Math.sqrt(Math.min(1, way.intensity / most))));
    const middle = { x: x + grid.width / 2, y: y + (hasNumbers ? 3 + largest / 2 : grid.height / 2) };
    const square = { x: round(middle.x - side / 2), y: round(middle.y - side / 2), side };
    return [
      {
        ...{ key, x, y, square, fill: tonePaint(way.tone) },
        stripes: isHostile(way.tone) ? stripesOf(square) : "",
        labels: hasNumbers
          ? labelsOf(
              words,
              { tone: way.tone, change: changeOf(key) },
              { x: middle.x, y: y + grid.height - 6, room: grid.width - 4 },
            )
          : [],
      },
    ];
  });
  cells.sort((p, q) => p.y - q.y || p.x - q.x);
  const isParted = camp !== null && camp > 0 && camp < grid.actors.length;
  const text = words.say("network.rows_toward_columns");
  const caption: Label = { x: 0, y: 11, anchor: "start", size: 11, weight: 400, text };
  return { grid, cells, camp: isParted ? camp : null, most, caption };
}
