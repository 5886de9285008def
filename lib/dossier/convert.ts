import type { AnyRow, Column } from "../tables/table";

/**
 * The text of a CSV cell as the value that its column declares; an empty cell is null, an empty list [].
 * It trusts its input: what a cell may hold is for validation to say.
 */
export function cellValue(column: Column, text: string): AnyRow[string] {
  switch (column.type) {
    case "list": {
      const items = text === "" ? [] : text.split(";").map((item) => item.trim());
      return column.items === "integer" ? items.map(Number) : items;
    }
    case "integer":
    case "number":
      return text === "" ? null : Number(text);
    case "boolean":
      return text === "" ? null : text.toLowerCase() === "true";
    default:
      return text === "" ? null : text;
  }
}
