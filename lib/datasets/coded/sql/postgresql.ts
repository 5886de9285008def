import { type Dialect, type EventStatement, statement } from "./statements";

const dialect: Dialect = {
  together: (rows, mark) => `string_agg(${rows}, '${mark}')`,
  number: (column) => `cast(${column} as text)`,
  json: (column) => `cast(to_json(${column}) as text)`,
  // Smaller ones have an exponent, which JavaScript writes later and otherwise; zero may have a sign.
  plainNumber: (column) =>
    `case when ${column} = 0 then '0' when abs(${column}) >= 0.0001 then cast(${column} as text) end`,
  // A pattern takes eight times as long.
  isPlain: (column) =>
    ["','", "'\"'", "chr(13)", "chr(10)", "chr(30)"]
      .map((letter) => `strpos(${column}, ${letter}) = 0`)
      .join(" and "),
  lineBreak: "chr(13) || chr(10)",
  piece: 1_000,
};

export const postgresql: EventStatement = (shown, form) => statement(dialect, shown, form);
