/** Columns that datasets of machine-coded events have in common. */
export const byMachine = {
  type: "string",
  title: "Coding",
  description: "How events were coded: machine, by a program from news.",
  values: ["machine"],
} as const;

export const weighedAsOf = {
  type: "date",
  title: "Weighed as of",
  description: "The last day of that month, or the date asked for where that is earlier.",
} as const;

export const toneBound = {
  type: "number",
  title: "Bound of the tone",
  description: "The tone taken event by event differs by no more than this; empty where the tone is.",
  unit: "points of the score",
  optional: true,
} as const;
