import { type EventStatement, statement } from "./statements";

const written = {
  // SQLite writes a REAL to 15 digits: 17 are the number itself.
  number: (column: string) => `printf('%!.17g', ${column})`,
  json: (column: string) => `json_quote(${column})`,
};

/** SQLite numbers what is given as $1 as it comes upon it, ?1 as it says. */
export const sqlite: EventStatement = (shown) =>
  statement("group_concat", written, shown).replaceAll(/\$(\d+)/g, "?$1");
