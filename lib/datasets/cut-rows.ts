import type { PlacedRow } from "../dossier/select-rows";
import { type Cut, longestSorted } from "../options/cut";
import type { AnyRow, Columns } from "../tables/table";
import { compareRows } from "./compare-rows";
import { holding } from "./holding";

/** The rows of an answer, batch by batch; `next` is where those that a limit left out begin, null where none were. */
export type CutRows = { batches: AsyncIterable<readonly AnyRow[]>; next: number | null };

/** More rows than can be put in order at once. */
export class TooManyToSort extends Error {}

type Read = (after: number) => AsyncIterable<readonly PlacedRow[]>;

async function* rowsIn(batches: AsyncIterable<readonly PlacedRow[]>) {
  for await (const batch of batches) yield batch.map(({ row }) => row);
}

const searched = (read: Read, search: string): Read =>
  async function* (after) {
    const holds = holding(search);
    for await (const batch of read(after)) yield batch.filter(({ row }) => holds(row));
  };

async function* atOnce(rows: readonly AnyRow[]) {
  yield rows;
}

/** The first rows in order, at most `most`; no more than twice as many are held at once. */
async function firstInOrder(
  batches: ReturnType<Read>,
  most: number,
  compare: (x: AnyRow, y: AnyRow) => number,
) {
  let found: AnyRow[] = [];
  for await (const batch of batches) {
    for (const { row } of batch) found.push(row);
    if (found.length > 2 * most) found = found.sort(compare).slice(0, most);
  }
  return found.sort(compare).slice(0, most);
}

/**
 * The rows that a cut asks for. Without a limit and an order they are passed on as they are read; a page of rows
 * is read whole, with one more, so that it is known whether there are others.
 */
export async function cutRows(
  columns: Columns,
  readAll: Read,
  { search, sort, limit, cursor }: Cut,
): Promise<CutRows> {
  const read = search === "" ? readAll : searched(readAll, search);
  if (sort.length > 0) {
    const end = limit === null ? longestSorted : cursor + limit;
    if (end > longestSorted) throw new TooManyToSort();
    const found = await firstInOrder(read(0), end + 1, compareRows(columns, sort));
    if (limit === null && found.length > end) throw new TooManyToSort();
    return { batches: atOnce(found.slice(cursor, end)), next: found.length > end ? end : null };
  }
  if (limit === null) return { batches: rowsIn(read(cursor)), next: null };
  const found: PlacedRow[] = [];
  for await (const batch of read(cursor)) {
    found.push(...batch);
    if (found.length > limit) break;
  }
  const page = found.slice(0, limit);
  return {
    batches: atOnce(page.map(({ row }) => row)),
    next: found.length > limit ? (page.at(-1)?.place ?? null) : null,
  };
}
