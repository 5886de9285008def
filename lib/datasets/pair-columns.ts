/** Who acts toward whom, or of an undirected pair both in order. */
export const pairColumns = {
  from: {
    type: "string",
    title: "From",
    description: "The actor that acts; undirected, the first of the two by identifier.",
    references: "actors.id",
  },
  to: {
    type: "string",
    title: "To",
    description: "The actor that the acts are addressed to; undirected, the second by identifier.",
    references: "actors.id",
  },
} as const;
