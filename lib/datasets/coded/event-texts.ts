import { sum } from "d3-array";
import { reader } from "../../db";
import type { Dossier } from "../../dossier/dossier";
import { daysAsked, type Narrowed, whoIn } from "./narrowed";
import { eventSql, lookedAtOnce } from "./sql/sql";
import { type Form, type Place, placeIn } from "./sql/statements";

type Found = { rows: string | null; looked: number | bigint; last: string | null };
type Asked = {
  /** The first day, where that is not for what narrows them to say. */
  from?: string;
  size?: number;
  form?: Form;
  /** Whether the database looks for the next batch while one is taken: for who takes them all. */
  isAhead?: boolean;
};

/**
 * Machine-coded events as the database writes them, by day, source and number, batch by batch. A batch is read when
 * it is asked for and goes on where the one before ended, so that memory holds one, no transaction lies between two,
 * and a reader who hangs up ends the reading. All are of the files that readers saw when it began.
 */
export async function* eventTexts(
  { coded, settings }: Pick<Dossier, "settings" | "coded">,
  narrowed: Narrowed,
  { from, size = lookedAtOnce(), form = "cells", isAhead = false }: Asked = {},
): AsyncGenerator<string> {
  if (!coded) return;
  const [first, to] = daysAsked(narrowed);
  const who = whoIn(narrowed, "looked", 7);
  const unfinished = coded.unfinished.length > 0 ? `file not in (${coded.unfinished.join(", ")})` : "true";
  const statement = eventSql()(`${unfinished} and ${who.sql}`, form);
  const ask = (place: Place) => {
    const values = [settings.id, ...place, to, size, coded.last, ...who.values];
    const asked = reader().rows<Found>(statement, values);
    // Who hangs up hears nothing of what was asked ahead.
    asked.catch(() => undefined);
    return asked;
  };
  let place: Place = [from ?? first, "", ""];
  let asked = ask(place);
  for (let isMore = true; isMore; ) {
    const found = await asked;
    const last = found.at(-1)?.last;
    if (!last) return;
    place = placeIn(last);
    isMore = sum(found, ({ looked }) => Number(looked)) === size;
    if (isMore && isAhead) asked = ask(place);
    for (const { rows } of found) if (rows !== null) yield rows;
    if (isMore && !isAhead) asked = ask(place);
  }
}
