import type { Column } from "../../tables/table";
import { tables } from "../../tables/tables";
import type { Statements } from "./statements";

const types = {
  string: "text",
  edtf: "text",
  date: "text",
  integer: "integer",
  number: "double precision",
  boolean: "boolean",
  list: "json",
} as const satisfies Record<Column["type"], string>;

export const postgresql: Statements = {
  // As JSONB the rows are read once, not once a cell: three times as fast.
  insertRows(table) {
    const columns = Object.entries<Column>(tables[table].columns);
    const into = columns.map(([name]) => `"${name}"`).join(", ");
    const values = columns
      .map(([, { type }], place) =>
        type === "list" ? `(value -> ${place})::json` : `(value ->> ${place})::${types[type]}`,
      )
      .join(", ");
    return `insert into "${table}" (release, row_number, ${into}) select $1, $2 + place, ${values}
      from jsonb_array_elements($3::jsonb) with ordinality as rows (value, place)`;
  },
  selectRows(table) {
    const columns = Object.keys(tables[table].columns).map((name) => `"${name}"`);
    return `select coalesce(json_agg(json_build_array(row_number, ${columns.join(", ")}) order by row_number), '[]')::text
      as json, exists (select 1 from releases where id = $1) as known from
      (select * from "${table}" where release = $1 and row_number > $2 order by row_number limit $3) as rows`;
  },
  // Of two transactions with this lock one waits; readers never do.
  writeAlone: ["set local lock_timeout = '10s'", "lock table dossiers in share row exclusive mode"],
};
