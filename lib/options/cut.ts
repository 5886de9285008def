import { z } from "zod";
import type { Columns } from "../tables/table";
import { wholeNumber } from "./described";
import { defineOption } from "./option";

/** Rows that one answer can be limited to. */
export const longestPage = 10_000;
/** Rows that can be put in order where the answer is not limited. */
export const longestSorted = 100_000;

/** Columns to sort by, the first one first; `-` before a name turns the order round. */
export type SortBy = { column: string; descending: boolean };

const names = (columns: Columns) => Object.keys(columns);
const known = (columns: Columns, chosen: readonly string[]) =>
  chosen.every((name) => Object.hasOwn(columns, name))
    ? undefined
    : `columns of this dataset: ${names(columns).join(", ")}`;
const list = z
  .string()
  .regex(/^-?\w+(,-?\w+)*$/)
  .transform((text) => [...new Set(text.split(","))]);

/** Which columns and rows of a dataset are answered, and in which order: parameters that every table takes. */
export const cutOptions = (columns: Columns) => ({
  search: defineOption<string>({
    title: "Search",
    description: "Only rows in which some cell holds this text, whatever its case.",
    expected: "one to 200 characters",
    examples: ["summit", "서울"],
    schema: z.string().trim().min(1).max(200),
    format: (text) => text,
    initial: () => "",
  }),
  columns: defineOption<readonly string[] | null>({
    title: "Columns",
    description: "Only these columns, in this order; without it, all.",
    expected: "columns of this dataset joined by commas",
    examples: [names(columns).slice(0, 2).join(",")],
    schema: list,
    format: (chosen) => chosen?.join(",") ?? "",
    initial: () => null,
    check: (chosen) => (chosen ? known(columns, chosen) : undefined),
  }),
  sort: defineOption<readonly SortBy[]>({
    title: "Sort",
    description: `Columns to sort by, the first one first; - before a name sorts downwards; empty cells come last. Without it, rows stand as the dossier has them. More than ${longestSorted} rows are sorted only with a limit.`,
    expected: "columns of this dataset joined by commas, with - before one that sorts downwards",
    examples: [`-${names(columns)[0]}`],
    schema: list.transform((chosen) =>
      chosen.map((name) => ({ column: name.replace(/^-/, ""), descending: name.startsWith("-") })),
    ),
    format: (sort) => sort.map(({ column, descending }) => `${descending ? "-" : ""}${column}`).join(","),
    initial: () => [],
    check: (sort) =>
      known(
        columns,
        sort.map(({ column }) => column),
      ),
  }),
  limit: defineOption<number | null>({
    title: "Limit",
    description: `At most so many rows, up to ${longestPage}; where there are more, the answer says so and links to the next ones. Without it, all rows.`,
    expected: `a whole number from 1 to ${longestPage}`,
    examples: ["100"],
    schema: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .meta(wholeNumber(1, longestPage))
      .transform(Number)
      .refine((rows) => rows <= longestPage),
    format: (limit) => (limit === null ? "" : String(limit)),
    initial: () => null,
  }),
  cursor: defineOption<number>({
    title: "Cursor",
    description: "Where to go on, as the link to the next rows says it.",
    expected: "a whole number, as the link to the next rows has it",
    examples: ["100"],
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .meta(wholeNumber(0, 999_999_999))
      .transform(Number),
    format: (place) => String(place),
    initial: () => 0,
  }),
});

export type Cut = {
  search: string;
  columns: readonly string[] | null;
  sort: readonly SortBy[];
  limit: number | null;
  cursor: number;
};
