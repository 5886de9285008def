import { type CodedSql, type Insert, type Inserted, inserted, sums } from "./statements";

/** Rows in one statement: more of them gain nothing. */
const atOnce = 20;

/** Many rows in a statement, and the last ones one by one. JSON would be read anew for every cell. */
function insert({ into, first, types }: Inserted, tail = ""): Insert {
  const names = [...first, ...Object.keys(types)];
  const given = first.map((_, place) => `?${place + 1}`);
  const row = [...given, ...Object.keys(types).map(() => "?")].join(", ");
  const saying = (rows: number) =>
    `insert into ${into} (${names.join(", ")}) values ${Array.from({ length: rows }, () => `(${row})`).join(", ")} ${tail}`;
  const [many, one] = [saying(atOnce), saying(1)];
  return async (connection, head, rows) => {
    const whole = rows.length - (rows.length % atOnce);
    for (let start = 0; start < whole; start += atOnce)
      await connection.run(many, [...head, ...rows.slice(start, start + atOnce).flat()]);
    for (const rest of rows.slice(whole)) await connection.run(one, [...head, ...rest]);
  };
}

const { addedDays, publishDays, publishMonths } = sums((value) => `round(${value}, 6)`);

export const sqlite: CodedSql = {
  known: `select source_id as id from coded_events
    where dossier = $1 and source = $2 and source_id in (select value from json_each($3))`,
  insertEvents: insert(inserted.events),
  addDays: insert(inserted.days, addedDays),
  insertRejects: insert(inserted.rejects),
  publishDays,
  publishMonths,
  settle: [],
};
