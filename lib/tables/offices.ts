import { confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const officesTable = defineTable({
  id: "offices",
  title: "Offices",
  description:
    "The offices that people held, one row per term, so that a person can be shown with the office held on the day.",
  key: ["actor", "n"],
  optional: true,
  columns: {
    actor: {
      type: "string",
      title: "Actor",
      description: "The person who held the office.",
      references: "actors.id",
    },
    n: {
      type: "integer",
      title: "Number",
      description: "Position of the office among those of this person, the main one first, counted from 1.",
      unit: "position, 1…",
      minimum: 1,
    },
    office: { type: "string", title: "Office", description: "The office in English." },
    leader: {
      type: "boolean",
      title: "Leader",
      description:
        "true where the office is that of a head of state, head of government or supreme leader who speaks for the state; such contacts count as leader-level.",
    },
    start: { type: "edtf", title: "Start", description: "First day (or month, or year) of the term." },
    end: {
      type: "edtf",
      title: "End",
      description:
        "Last day (or month, or year) of the term. Empty when it had not ended at the end of the period.",
      optional: true,
    },
    confidence: confidence("How sure the compilers are of the dates: high, medium or low."),
    sources,
    note,
  },
});

export type OfficeRow = RowOf<typeof officesTable.columns>;
