import { type CodedSql, type Insert, type Inserted, inserted, sums } from "./statements";

/** All rows in one statement, an array for each column. JSON would be read anew for every cell. */
function insert({ into, first, types }: Inserted, tail = ""): Insert {
  const names = Object.keys(types);
  const arrays = Object.values(types).map((type, place) => `$${first.length + place + 1}::${type}[]`);
  const sql = `insert into ${into} (${[...first, ...names].join(", ")})
    select ${[...first.map((_, place) => `$${place + 1}`), ...names].join(", ")}
    from unnest(${arrays.join(", ")}) as rows (${names.join(", ")}) ${tail}`;
  return async (connection, head, rows) => {
    if (rows.length === 0) return;
    const columns = names.map((_, place) => rows.map((row) => row[place]));
    await connection.run(sql, [...head, ...columns]);
  };
}

const { addedDays, publishDays, publishMonths } = sums(
  (value) => `round((${value})::numeric, 6)::double precision`,
);

export const postgresql: CodedSql = {
  known: `select source_id as id from coded_events
    where dossier = $1 and source = $2 and source_id in (select value from json_array_elements_text($3::json) as ids (value))`,
  insertEvents: insert(inserted.events),
  addDays: insert(inserted.days, addedDays),
  insertRejects: insert(inserted.rejects),
  publishDays,
  publishMonths,
  // It counts rows by itself within a minute or so; until then a page may take seconds.
  settle: ["coded_events", "coded_days", "coded_months"].map((table) => `analyze ${table}`),
};
