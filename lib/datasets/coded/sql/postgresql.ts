import { cells, type EventStatement, lastFirst, looked } from "./statements";

export const postgresql: EventStatement = (shown) => `with looked as materialized (${looked})
  select coalesce(json_agg(json_build_array(${cells.join(", ")}) order by day, source, source_id)
      filter (where file <= $7 and ${shown}), '[]')::text as rows,
    count(*) as looked, (select json_build_array(day, source, source_id)::text from looked ${lastFirst}) as last
  from looked`;
