import type { Column } from "../../tables/table";
import type { CodeSample } from "./code-sample";

const typeOf = (column: Column): string => {
  if (column.type === "list") return "VARCHAR";
  const types: Readonly<Record<string, string>> = {
    integer: "BIGINT",
    number: "DOUBLE",
    boolean: "BOOLEAN",
    date: "DATE",
  };
  return types[column.type] ?? "VARCHAR";
};

/** The type of every column, so that codes such as 043 stay text. */
export const duckdb: CodeSample = {
  id: "duckdb",
  title: "DuckDB",
  write: ({ dataset, url }) => {
    const columns = Object.entries(dataset.columns).map(
      ([name, column]) => `    '${name}': '${typeOf(column)}'`,
    );
    return `SELECT *
FROM read_csv(
  '${url("csv")}',
  header = true,
  columns = {
${columns.join(",\n")}
  }
)
LIMIT 10;
`;
  },
};
