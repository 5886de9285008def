import { cells, type EventStatement, lastFirst, looked } from "./statements";

/** SQLite writes a REAL to 15 digits as JSON: 17 are the number itself. */
const written = cells.map((name) => (name === "goldstein" ? `printf('%!.17g', ${name})` : name)).join(", ");

export const sqlite: EventStatement = (shown) => `with looked as materialized (${looked})
  select json_group_array(json_array(${written})) filter (where file <= $7 and ${shown}) as rows,
    count(*) as looked, (select json_array(day, source, source_id) from looked ${lastFirst}) as last from looked`;
