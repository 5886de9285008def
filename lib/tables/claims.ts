import { confidence, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const claimsTable = defineTable({
  id: "claims",
  title: "Claims",
  description:
    "Checkable statements of a published article, in the compilers’ own words, each with a verdict and the evidence.",
  key: ["id"],
  optional: true,
  columns: {
    id: { type: "string", title: "Identifier", description: "Identifier of the claim: k and two digits." },
    paragraph: {
      type: "integer",
      title: "Paragraph",
      description:
        "Paragraph of the article, counted from 1; a piece of evidence can so be found beside the sentence.",
      unit: "paragraph number",
      minimum: 1,
      maximum: 99,
    },
    claim: {
      type: "string",
      title: "Claim",
      description: "What the article says, in our own words.",
      role: "prose",
    },
    kind: {
      type: "string",
      title: "Kind",
      description: "Whether the statement is one of fact, a judgement, or about the future.",
      values: ["fact", "judgement", "prospective"],
    },
    verdict: {
      type: "string",
      title: "Verdict",
      description: "How the statement stands against the record, in five classes.",
      values: ["supported", "limited", "wrong", "forecast", "opinion"],
    },
    verdict_wording: {
      type: "string",
      title: "Verdict in words",
      description: "The verdict in the checkers’ own, finer words.",
    },
    correction: {
      type: "string",
      title: "Correction or nuance",
      description: "What a reader should know: the right date, the limit, the other account.",
      role: "prose",
      optional: true,
    },
    events: {
      type: "list",
      title: "Events",
      description: "Events that bear on the claim.",
      items: "string",
      references: "events.id",
      optional: true,
    },
    concessions: {
      type: "list",
      title: "Concessions",
      description: "Concessions that bear on the claim.",
      items: "string",
      references: "concessions.id",
      optional: true,
    },
    segments: {
      type: "list",
      title: "Segments",
      description: "Segments that bear on the claim.",
      items: "string",
      references: "segments.id",
      optional: true,
    },
    confidence: confidence("How sure the compilers are of the verdict: high, medium or low."),
    sources,
  },
});

export type ClaimRow = RowOf<typeof claimsTable.columns>;
