import { basis, confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const concessionsTable = defineTable({
  id: "concessions",
  title: "Concessions",
  description:
    "What one side gave or promised another: promised on a date, delivered by degrees, sometimes taken back.",
  key: ["id"],
  optional: true,
  computed: ["state", "delivered"],
  columns: {
    id: {
      type: "string",
      title: "Identifier",
      description: "Identifier of the concession: c and two digits.",
    },
    title: {
      type: "string",
      title: "Title",
      description: "What was conceded, in a few words.",
      role: "name",
    },
    description: {
      type: "string",
      title: "Description",
      description: "What was offered or given, and what became of it.",
      role: "prose",
    },
    givers: {
      type: "list",
      title: "Givers",
      description: "Who gives or promises.",
      items: "string",
      references: "actors.id",
    },
    receivers: {
      type: "list",
      title: "Receivers",
      description:
        "Whom it is given or promised to. In a mutual concession the same actors stand on both sides.",
      items: "string",
      references: "actors.id",
    },
    kind: {
      type: "string",
      title: "Kind",
      description: "What sort of thing is conceded.",
      values: ["security", "economic", "diplomatic", "humanitarian", "recognition"],
    },
    size: {
      type: "integer",
      title: "Size",
      description: "How much is conceded, once delivered in full, by the criteria of the codebook.",
      unit: "points, 1–5",
      minimum: 1,
      maximum: 5,
    },
    size_reason: {
      type: "string",
      title: "Reason for the size",
      description: "Why this size, in one sentence.",
      role: "prose",
    },
    second_size: {
      type: "integer",
      title: "Size, second coding",
      description:
        "The size by the same criteria as a second coder judged it, who had not seen the first. Empty where nothing was judged twice.",
      unit: "points, 1–5",
      minimum: 1,
      maximum: 5,
      optional: true,
    },
    second_size_reason: {
      type: "string",
      title: "Reason for the second size",
      description: "Why the second coder chose it, in one sentence.",
      role: "prose",
      optional: true,
    },
    promised: {
      type: "edtf",
      title: "Promised",
      description:
        "Date of the first offer or pledge; where nothing was announced before, the date of the act.",
    },
    verifiable: {
      type: "string",
      title: "Verifiable",
      description: "Whether an outsider could see that it was done.",
      values: ["yes", "partly", "no"],
    },
    cameo_code: {
      type: "string",
      title: "CAMEO code",
      description: "Code in the CAMEO event scheme of the act that is conceded.",
    },
    goldstein: {
      type: "number",
      title: "Goldstein value",
      description:
        "Value of that CAMEO code in the table that the codebook names. It rates conflict and cooperation, not the worth of a concession.",
      unit: "score, −10…+10",
      minimum: -10,
      maximum: 10,
    },
    plover: {
      type: "number",
      title: "PLOVER size",
      description:
        "Size of the act in the style of the PLOVER scheme: CONCEDE 4.5, RETREAT 6.5, disarm 10 and so on (see the codebook).",
      unit: "score, 0–10",
      minimum: 0,
      maximum: 10,
    },
    confidence: confidence(
      "How sure the compilers are of the date, the actors and the core of the row: high, medium or low.",
    ),
    basis,
    sources,
    note,
  },
});

export type ConcessionRow = RowOf<typeof concessionsTable.columns>;
