import { confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const concessionStepsTable = defineTable({
  id: "concession_steps",
  title: "Steps of concessions",
  description: "How each concession went on, step by step, from promise to delivery, lapse or reversal.",
  key: ["concession", "n"],
  optional: true,
  columns: {
    concession: {
      type: "string",
      title: "Concession",
      description: "The concession that the step belongs to.",
      references: "concessions.id",
    },
    n: {
      type: "integer",
      title: "Number",
      description: "Position of the step among those of this concession, in order of time, counted from 1.",
      unit: "position, 1…",
      minimum: 1,
    },
    date: { type: "edtf", title: "Date", description: "Date of the step." },
    wording: {
      type: "string",
      title: "Wording",
      description: "The compilers’ word for what happened.",
      values: [
        "offered",
        "reported",
        "pledged",
        "partly",
        "delivered",
        "verified",
        "stalled",
        "expired",
        "withdrawn",
        "restored",
        "reversed",
        "breached",
        "renounced",
        "rejected",
        "not_delivered",
      ],
    },
    degree: {
      type: "string",
      title: "Degree",
      description:
        "How much has been delivered after this step. lapsed ends the promise and leaves what has been delivered; reversed takes it back.",
      values: ["none", "minimal", "intermediate", "full", "lapsed", "reversed"],
    },
    second_degree: {
      type: "string",
      title: "Degree, second coding",
      description:
        "The degree after this step as a second coder judged it, who had not seen the first. Empty where nothing was judged twice.",
      values: ["none", "minimal", "intermediate", "full", "lapsed", "reversed"],
      optional: true,
    },
    second_note: {
      type: "string",
      title: "Note of the second coder",
      description: "Why the second coder chose this degree, where it needed judging.",
      role: "prose",
      optional: true,
    },
    event: {
      type: "string",
      title: "Event",
      description: "The event by which the step was taken, where there is one in this dossier.",
      references: "events.id",
      optional: true,
    },
    confidence: confidence(
      "How sure the compilers are of the date, the actors and the core of the row: high, medium or low.",
    ),
    sources,
    note,
  },
});

export type ConcessionStepRow = RowOf<typeof concessionStepsTable.columns>;
