import { defineTable, type RowOf } from "./table";

export const sourcesTable = defineTable({
  id: "sources",
  title: "Sources",
  description: "Every page, document or data set that a row cites, with how much of it the compilers read.",
  key: ["id"],
  columns: {
    id: { type: "string", title: "Identifier", description: "Identifier of the source." },
    title: {
      type: "string",
      title: "Title",
      description: "Headline or title; where no headline was seen, a description of the page.",
      role: "name",
    },
    publisher: {
      type: "string",
      title: "Publisher",
      description: "Who published it; a reprint names the wire first.",
    },
    date: {
      type: "edtf",
      title: "Date",
      description: "Date of publication. Empty where none is stated.",
      optional: true,
    },
    url: {
      type: "string",
      title: "Address",
      description: "Web address. Empty when there is none.",
      role: "url",
      optional: true,
    },
    opened: {
      type: "string",
      title: "Opened",
      description:
        "How much was read: opened (at least an excerpt that bears on the row), opening only (the first lines), not opened (named as a place to check).",
      values: ["opened", "opening only", "not opened"],
    },
    kind: { type: "string", title: "Kind", description: "What sort of source it is." },
  },
});

export type SourceRow = RowOf<typeof sourcesTable.columns>;
