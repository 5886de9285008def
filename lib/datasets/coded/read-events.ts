import { db } from "../../db";
import type { Dossier } from "../../dossier/dossier";
import type { PlacedRow } from "../../dossier/select-rows";
import type { AnyRow } from "../../tables/table";
import { dayAfter } from "./count-events";
import { daysAsked, type Narrowed, whoIn } from "./narrowed";
import { eventSql } from "./sql/sql";
import type { Place } from "./sql/statements";

/** Events that one statement looks at: few enough that no other reader waits for it to be noticed. */
const lookedAtOnce = 1_000;

type Found = { rows: string; looked: number | bigint; last: string | null };

function rowOf(cells: readonly unknown[]): AnyRow {
  const [date, source, source_id, initiator, recipient, cameo_code, goldstein, mentions, url] = cells;
  return {
    ...{ date, source, source_id, initiator, recipient, cameo_code },
    ...{ goldstein: Number(goldstein), mentions, url, coding: "machine" },
  } as AnyRow;
}

/**
 * Machine-coded events after a place, by day, source and number, batch by batch. A batch is read when it is asked for
 * and goes on where the one before ended, so that memory holds one, no transaction lies between two, and a reader who
 * hangs up ends the reading. All are of the files that readers saw when it began.
 */
export async function* readCodedEvents(
  dossier: Pick<Dossier, "settings" | "coded">,
  narrowed: Narrowed,
  after = 0,
  size = lookedAtOnce,
): AsyncGenerator<PlacedRow[]> {
  const { coded, settings } = dossier;
  if (!coded) return;
  const [first, to] = daysAsked(narrowed);
  const begun = after > 0 ? await dayAfter(dossier, narrowed, after) : { day: first, before: 0 };
  if (!begun) return;
  const who = whoIn(narrowed, "looked", 7);
  const unfinished = coded.unfinished.length > 0 ? `file not in (${coded.unfinished.join(", ")})` : "true";
  const statement = eventSql()(`${unfinished} and ${who.sql}`);
  let place: Place = [begun.day, "", ""];
  let passed = begun.before;
  for (let isMore = true; isMore; ) {
    const [found] = await db().$queryRawUnsafe<Found[]>(
      statement,
      ...[settings.id, ...place, to, size, coded.last, ...who.values],
    );
    if (!found?.last) return;
    place = JSON.parse(found.last) as Place;
    isMore = Number(found.looked) === size;
    const batch: PlacedRow[] = [];
    for (const cells of JSON.parse(found.rows) as unknown[][]) {
      passed += 1;
      if (passed > after) batch.push({ place: passed, row: rowOf(cells) });
    }
    if (batch.length > 0) yield batch;
  }
}
