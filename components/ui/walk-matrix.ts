import { step } from "./walk";

/** A mark to walk to: its key and, in a matrix, its row and column. */
export type Stop = { key: string; at?: readonly [number, number] };

/** The nearest mark of the next row that has any, above or below; by distance of columns, the left one first. */
function acrossRows(stops: readonly Stop[], [row, column]: readonly [number, number], way: 1 | -1) {
  const beyond = stops.flatMap(({ key, at }) =>
    at && (at[0] - row) * way > 0
      ? [{ key, rows: (at[0] - row) * way, columns: Math.abs(at[1] - column) }]
      : [],
  );
  return beyond.sort((p, q) => p.rows - q.rows || p.columns - q.columns)[0]?.key ?? null;
}

/** Walking marks by keyboard as a pure step: one after the other; in a matrix up and down along the column. */
export function stepAmong(stops: readonly Stop[], current: string | null, pressed: string): string | null {
  const at = stops.find(({ key }) => key === current)?.at;
  if (at && (pressed === "ArrowDown" || pressed === "ArrowUp"))
    return acrossRows(stops, at, pressed === "ArrowDown" ? 1 : -1) ?? current;
  return step(
    stops.map(({ key }) => key),
    current,
    pressed,
  );
}
