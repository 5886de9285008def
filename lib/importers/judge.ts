import { goldsteinOf } from "./goldstein";
import type { CodedEvent, ReadRow } from "./importer";

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

type Sides = { initiator: string | null; recipient: string | null };

function leftOut(day: string, { initiator, recipient }: Sides, wanted: Wanted): string | null {
  if (wanted.from !== null && day < wanted.from) return reasons.early;
  if (wanted.to !== null && day > wanted.to) return reasons.late;
  if (initiator === null || recipient === null) return reasons.nobody;
  if (wanted.actors && !(wanted.actors.has(initiator) && wanted.actors.has(recipient)))
    return reasons.unwanted;
  return initiator === recipient ? reasons.within : null;
}

const isDamaged = (text: string) => text.includes("\ufffd");

/** Looks up a row's actors and its score in the pinned table, and says whether it is wanted. */
export function judge(row: ReadRow, wanted: Wanted): Judged {
  if ("rejected" in row) return row;
  const { sourceId, day, initiatorCode, recipientCode, cameoCode, mentions, url } = row.event;
  if (isDamaged(sourceId) || isDamaged(initiatorCode) || isDamaged(recipientCode) || isDamaged(url ?? ""))
    return { rejected: "bytes that are not UTF-8" };
  const sides = { initiator: wanted.actorOf(initiatorCode), recipient: wanted.actorOf(recipientCode) };
  const filtered = leftOut(day, sides, wanted);
  const { initiator, recipient } = sides;
  if (filtered !== null || initiator === null || recipient === null)
    return { filtered: filtered ?? reasons.nobody };
  const goldstein = row.event.goldstein ?? goldsteinOf(cameoCode);
  return goldstein === undefined
    ? { rejected: `unknown CAMEO code: found "${cameoCode}"` }
    : { kept: { sourceId, day, initiator, recipient, cameoCode, goldstein, mentions, url } };
}
