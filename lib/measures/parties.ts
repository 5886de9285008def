import type { EventRow } from "../tables/events";

type Event = Pick<EventRow, "initiators" | "recipients" | "participants">;

/** Everybody who takes part in an event, in whatever part; one who stands in several is named as often. */
export const partiesOf = ({ initiators, recipients, participants }: Event): string[] => [
  ...initiators,
  ...recipients,
  ...participants,
];
