import { type Dialect, type EventStatement, statement } from "./statements";

const dialect: Dialect = {
  together: (rows, mark) => `group_concat(${rows}, '${mark}')`,
  // SQLite writes a REAL to 15 digits: 17 are the number itself.
  number: (column) => `printf('%!.17g', ${column})`,
  json: (column) => `json_quote(${column})`,
  // Where 15 digits are all of it, it is what JavaScript writes but for a zero after the point.
  plainNumber: (column) => {
    const text = `cast(${column} as text)`;
    const isAll = `abs(${column}) >= 0.0001 and cast(${text} as real) = ${column}`;
    return `case when ${column} = 0 then '0' when ${isAll} then rtrim(rtrim(${text}, '0'), '.') end`;
  },
  isPlain: (column) => `${column} not glob '*[",' || char(13, 10, 30) || ']*'`,
  lineBreak: "char(13, 10)",
};

/** SQLite numbers what is given as $1 as it comes upon it, ?1 as it says. */
export const sqlite: EventStatement = (shown, form) =>
  statement(dialect, shown, form).replaceAll(/\$(\d+)/g, "?$1");
