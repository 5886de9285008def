import { goldsteinOf } from "./goldstein";
import type { CodedEvent, ReadEvent, ReadRow } from "./importer";

/** Which events are wanted. */
export type Wanted = {
  actorOf: (code: string) => string | null;
  /** Actors that both sides have to be of; all of the dossier where null. */
  actors: ReadonlySet<string> | null;
  /** First and last day, YYYY-MM-DD; open where null. */
  from: string | null;
  to: string | null;
};

/** What becomes of a row: it is kept, or left out for a reason, or refused for one. */
export type Judged = { kept: CodedEvent } | { filtered: string } | { rejected: string };

/** Why an event is left out, in the order in which it is asked. */
export const reasons = {
  early: "before the first day",
  late: "after the last day",
  nobody: "a side that the dossier has no actor for",
  unwanted: "a side that was not asked for",
  within: "both sides are the same actor",
} as const;

function leftOut(event: ReadEvent, sides: readonly (string | null)[], wanted: Wanted): string | null {
  const [initiator = null, recipient = null] = sides;
  if (wanted.from !== null && event.day < wanted.from) return reasons.early;
  if (wanted.to !== null && event.day > wanted.to) return reasons.late;
  if (initiator === null || recipient === null) return reasons.nobody;
  if (wanted.actors && !(wanted.actors.has(initiator) && wanted.actors.has(recipient)))
    return reasons.unwanted;
  return initiator === recipient ? reasons.within : null;
}

/** Looks up a row's actors and its score in the pinned table, and says whether it is wanted. */
export function judge(row: ReadRow, wanted: Wanted): Judged {
  if ("rejected" in row) return row;
  const { initiatorCode, recipientCode, goldstein, ...event } = row.event;
  if (`${event.sourceId}${initiatorCode}${recipientCode}${event.url ?? ""}`.includes("\ufffd"))
    return { rejected: "bytes that are not UTF-8" };
  const [initiator, recipient] = [wanted.actorOf(initiatorCode), wanted.actorOf(recipientCode)];
  const filtered = leftOut(row.event, [initiator, recipient], wanted);
  if (filtered !== null || initiator === null || recipient === null)
    return { filtered: filtered ?? reasons.nobody };
  const score = goldstein ?? goldsteinOf(event.cameoCode);
  return score === undefined
    ? { rejected: `unknown CAMEO code: found "${event.cameoCode}"` }
    : { kept: { ...event, initiator, recipient, goldstein: score } };
}
