import { type EventStatement, statement } from "./statements";

const written = {
  number: (column: string) => `cast(${column} as text)`,
  json: (column: string) => `cast(to_json(${column}) as text)`,
};

export const postgresql: EventStatement = (shown) => statement("string_agg", written, shown);
