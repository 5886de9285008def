/** The columns that say how far a row can be trusted; every table but `sources` has them. */

export const confidence = <const D extends string>(description: D) =>
  ({
    type: "string",
    title: "Confidence",
    description,
    values: ["high", "medium", "low"],
  }) as const;

export const basis = {
  type: "string",
  title: "Basis",
  description:
    "What the row rests on. opened: a named page was read and supports its core; partly opened: the page supports the main fact, a detail comes from general knowledge; general knowledge: no page was read, the source says where to check.",
  values: ["opened", "partly opened", "general knowledge"],
} as const;

export const sources = {
  type: "list",
  items: "string",
  title: "Sources",
  description:
    "Where the row comes from: identifiers in the table of sources, the strongest first; at least one.",
  references: "sources.id",
  role: "source",
} as const;

export const note = {
  type: "string",
  title: "Note",
  description: "Anything a user of the row should know: doubts, differing accounts, how a code was chosen.",
  role: "prose",
  optional: true,
} as const;
