import { isLeaderLevel } from "../measures/leader-level";
import { partiesOf } from "../measures/parties";
import { rollUp } from "../measures/relations";
import { onlyActors } from "../options/actors";
import { since, until } from "../options/as-of";
import { eventType } from "../options/event-type";
import { eventsTable } from "../tables/events";
import { firstDay } from "../time/edtf";
import { defineRowByRow } from "./dataset";

/** What happened, with the day from which each event counts and whether a leader took part. */
export const eventsDataset = defineRowByRow({
  id: "events",
  title: eventsTable.title,
  description: `${eventsTable.description} Coded by hand from sources; what a machine coded is a dataset of its own.`,
  key: eventsTable.key,
  columns: {
    ...eventsTable.columns,
    counts_from: {
      type: "date",
      title: "Counts from",
      description:
        "The day from which the event counts: a month counts from its first day, a year from 1 January.",
    },
    leader_level: {
      type: "boolean",
      title: "Leader-level contact",
      description:
        "true for a summit, meeting, visit, call or letter in which somebody took part who held a leader's office on that day.",
    },
    coding: {
      type: "string",
      title: "Coding",
      description: "How events were coded: hand, by the compilers from sources.",
      values: ["hand"],
    },
  },
  options: { as_of: until, since, actors: onlyActors, type: eventType },
  geometry: (_, { longitude, latitude }) =>
    longitude === null || latitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
  table: "events",
  reads: ["actors", "offices"],
  row: ({ tables }, { as_of, since, actors, type }) => {
    const home = rollUp(tables.actors, "state");
    return (event) => {
      const counts_from = firstDay(event.date);
      if ((as_of && counts_from > as_of) || (since && counts_from < since)) return null;
      if (type && !type.includes(event.type)) return null;
      const who = partiesOf(event);
      if (actors && !who.some((id) => actors.includes(id) || actors.includes(home(id)))) return null;
      return { ...event, counts_from, leader_level: isLeaderLevel(event, tables.offices), coding: "hand" };
    };
  },
});
