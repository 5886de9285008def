/** What narrows machine-coded events, by names of the options. */
export type Narrowed = {
  as_of: string | null;
  since: string | null;
  /** Either side is among them. */
  actors: readonly string[] | null;
  /** One side is among `a`, the other among `b`, whichever acts. */
  a: readonly string[] | null;
  b: readonly string[] | null;
};

/** A condition of a statement, with the values that its placeholders stand for. */
export type Condition = { sql: string; values: readonly string[] };

/** Who acts and who is acted on, as a condition on a table's columns; `true` where anybody may. */
export function whoIn({ actors, a, b }: Narrowed, table: string, before: number): Condition {
  const values: string[] = [];
  const among = (column: string, ids: readonly string[]) => {
    const places = ids.map((id) => `$${before + values.push(id)}`);
    return `${table}.${column} in (${places.join(", ")})`;
  };
  const parts = [
    ...(actors ? [`(${among("initiator", actors)} or ${among("recipient", actors)})`] : []),
    ...(a && b
      ? [
          `((${among("initiator", a)} and ${among("recipient", b)}) or (${among("initiator", b)} and ${among("recipient", a)}))`,
        ]
      : [a ?? b].flatMap((side) =>
          side ? [`(${among("initiator", side)} or ${among("recipient", side)})`] : [],
        )),
  ];
  return { sql: parts.join(" and ") || "true", values };
}

/** The last day of all, and the first: where nothing is asked. */
export const always = ["0000-01-01", "9999-12-31"] as const;

/** First and last day that count. */
export const daysAsked = ({ since, as_of }: Narrowed): readonly [string, string] => [
  since ?? always[0],
  as_of ?? always[1],
];
