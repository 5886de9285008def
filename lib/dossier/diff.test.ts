import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnyRow } from "../tables/table";
import { diffTables, type RowSource } from "./diff";

const state = fc.uniqueArray(fc.record({ id: fc.nat(30).map(String), title: fc.nat(2).map(String) }), {
  selector: ({ id }) => id,
  maxLength: 20,
});

/** The rows as those of one table, in batches of a size. */
const stops =
  (rows: readonly AnyRow[], size: number): RowSource =>
  (table) =>
    table === "stops"
      ? Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => rows.slice(n * size, (n + 1) * size))
      : [];

test("two states differ by what a look-up of every key finds, however they are ordered and cut", async () => {
  await fc.assert(
    fc.asyncProperty(state, state, fc.integer({ min: 1, max: 7 }), async (before, after, size) => {
      const find = (rows: typeof before, key: string) => rows.find(({ id }) => id === key);
      const diff = await diffTables(stops(before, size), stops(after, 8 - size));
      expect(diff.filter(({ table }) => table !== "stops").every(({ added }) => added.length === 0)).toBe(
        true,
      );
      expect(diff.find(({ table }) => table === "stops")).toEqual({
        table: "stops",
        added: after.filter(({ id }) => !find(before, id)).map(({ id }) => id),
        removed: before.filter(({ id }) => !find(after, id)).map(({ id }) => id),
        changed: after.flatMap(({ id, title }) => {
          const was = find(before, id);
          if (!was || was.title === title) return [];
          return [{ key: id, columns: { title: { before: was.title, after: title } } }];
        }),
      });
    }),
  );
});
