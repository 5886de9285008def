import { basis, confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const eventsTable = defineTable({
  id: "events",
  title: "Events",
  description:
    "Dated things that happened between actors: summits, letters, statements, tests, drills, sanctions, agreements, each with who did it to or with whom, where, and a source.",
  key: ["id"],
  computed: ["counts_from", "leader_level", "coding"],
  columns: {
    id: { type: "string", title: "Identifier", description: "Identifier of the event: ev- and a few words." },
    date: {
      type: "edtf",
      title: "Date",
      description:
        "Local date at the place on which the event happened or began, to the day, month or year; a trailing ~ marks an approximate date.",
    },
    end_date: {
      type: "edtf",
      title: "End date",
      description: "Last local date of an event that took more than one day. Empty for one day.",
      optional: true,
    },
    type: { type: "string", title: "Type", description: "Kind of event; the codebook describes each." },
    title: { type: "string", title: "Title", description: "What happened, in a few words.", role: "name" },
    summary: {
      type: "string",
      title: "Summary",
      description: "What happened and why it matters, in one or two sentences.",
      role: "prose",
    },
    initiators: {
      type: "list",
      title: "Initiators",
      description:
        "Who acts: the side that travels, writes, speaks, signs first or launches. A state is listed before its people.",
      items: "string",
      references: "actors.id",
    },
    recipients: {
      type: "list",
      title: "Recipients",
      description: "Whom the act is addressed to or done with.",
      items: "string",
      references: "actors.id",
      optional: true,
    },
    participants: {
      type: "list",
      title: "Participants",
      description: "Others who were there or are directly concerned.",
      items: "string",
      references: "actors.id",
      optional: true,
    },
    place: { type: "string", title: "Place", description: "Name of the place in English." },
    place_native: {
      type: "string",
      title: "Place, local name",
      description: "Name of the place in the language spoken there.",
      optional: true,
    },
    longitude: {
      type: "number",
      title: "Longitude",
      description:
        "East–west position of the place, WGS 84; west is negative. Empty where the place is not known.",
      unit: "degrees",
      minimum: -180,
      maximum: 180,
      role: "longitude",
      optional: true,
    },
    latitude: {
      type: "number",
      title: "Latitude",
      description:
        "North–south position of the place, WGS 84; south is negative. Empty where the place is not known.",
      unit: "degrees",
      minimum: -90,
      maximum: 90,
      role: "latitude",
      optional: true,
    },
    cameo_code: {
      type: "string",
      title: "CAMEO code",
      description:
        "Code of the act in the CAMEO event scheme, two to four digits with leading zero; the choice is the compilers’.",
    },
    goldstein: {
      type: "number",
      title: "Goldstein value",
      description:
        "Conflict (negative) to cooperation (positive) value of the CAMEO code in the table that the codebook names.",
      unit: "score, −10…+10",
      minimum: -10,
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

export type EventRow = RowOf<typeof eventsTable.columns>;
