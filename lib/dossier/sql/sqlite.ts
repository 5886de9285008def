import type { Column } from "../../tables/table";
import { tables } from "../../tables/tables";
import type { Statements } from "./statements";

/** What stands in a column as a JSON value. SQLite writes a REAL to 15 digits as JSON: 17 are the number itself. */
function jsonOf([name, { type }]: [string, Column]): string {
  if (type === "list") return `json("${name}")`;
  return type === "number" ? `iif("${name}" is null, null, printf('%!.17g', "${name}"))` : `"${name}"`;
}

export const sqlite: Statements = {
  insertRows(table) {
    const names = Object.keys(tables[table].columns);
    const into = names.map((name) => `"${name}"`).join(", ");
    const values = names.map((_, place) => `json_extract(value, '$[${place}]')`).join(", ");
    return `insert into "${table}" (release, row_number, ${into}) select $1, $2 + key + 1, ${values} from json_each($3)`;
  },
  selectRows(table) {
    const columns = Object.entries<Column>(tables[table].columns).map(jsonOf).join(", ");
    return `select json_group_array(json_array(row_number, ${columns})) as json,
      exists (select 1 from releases where id = $1) as known from
      (select * from "${table}" where release = $1 and row_number > $2 order by row_number limit $3)`;
  },
  // A write that changes nothing takes the file's one lock for writers.
  writeAlone: [`update dossiers set "order" = "order" where false`],
};
