import { z } from "zod";
import { defineOption } from "./option";

/** How JSON holds a table: a list of rows, or a list of values for each column. */
export const jsonShape = defineOption<"rows" | "columns">({
  title: "Shape",
  description:
    "rows: an object for each row; columns: a list of values for each column, as data frames want.",
  expected: "rows or columns",
  examples: ["columns"],
  schema: z.enum(["rows", "columns"]),
  format: (shape) => shape,
  initial: () => "rows",
});
