import { onlyActors } from "../options/actors";
import { since, until } from "../options/as-of";
import { eventsTable } from "../tables/events";
import { byMachine } from "./coded-columns";
import { defineCoded } from "./dataset";
import { side } from "./side";

/** Events coded by machine from the world's news, as importers brought them. */
export const codedEventsDataset = defineCoded({
  id: "coded_events",
  title: "Machine-coded events",
  description:
    "Events between the dossier's actors coded by machine from the world's news: many, each of them uncertain, and never mixed with those coded by hand. By day, source and number. They belong to no release: their version names the files that they came from.",
  key: ["source", "source_id"],
  columns: {
    date: { type: "date", title: "Date", description: "The day on which the source says that it happened." },
    source: {
      type: "string",
      title: "Source",
      description: "Whose event data they are: gdelt, or csv for a file read by a map of its columns.",
    },
    source_id: {
      type: "string",
      title: "Number",
      description: "The event's number at its source, unique there.",
    },
    initiator: {
      type: "string",
      title: "Initiator",
      description: "The actor that acts; people and bodies of a state count for it.",
      references: "actors.id",
    },
    recipient: {
      type: "string",
      title: "Recipient",
      description: "The actor that is acted on; people and bodies of a state count for it.",
      references: "actors.id",
    },
    cameo_code: {
      type: "string",
      title: "CAMEO code",
      description: "What happened, by the CAMEO code that the machine chose; leading zeros belong to it.",
    },
    goldstein: {
      type: "number",
      title: "Goldstein value",
      description:
        "Conflict to cooperation by the pinned Goldstein table, or as a file read by a map of columns scores it.",
      unit: eventsTable.columns.goldstein.unit,
      minimum: -10,
      maximum: 10,
    },
    mentions: {
      type: "integer",
      title: "Mentions",
      description:
        "How many times articles spoke of it when it was coded; empty where the source does not say.",
      unit: "mentions",
      optional: true,
    },
    url: {
      type: "string",
      title: "Address",
      description: "An article that the machine read; empty where the source names none.",
      optional: true,
      role: "url",
    },
    coding: byMachine,
  },
  options: {
    as_of: until,
    since,
    actors: onlyActors,
    a: side("A", "Only events between side A and somebody, or side B where one is named."),
    b: side("B", "Only events between side B and somebody, or side A where one is named."),
  },
  coded: "events",
});
