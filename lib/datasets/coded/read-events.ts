import type { Dossier } from "../../dossier/dossier";
import type { PlacedRow } from "../../dossier/select-rows";
import type { AnyRow } from "../../tables/table";
import { dayAfter } from "./count-events";
import { eventTexts } from "./event-texts";
import type { Narrowed } from "./narrowed";
import { between, cellsOf, textIn } from "./sql/statements";

function rowOf(text: string): AnyRow {
  const [date, source, source_id, initiator, recipient, cameo_code, goldstein, mentions, url] = cellsOf(text);
  return {
    date,
    source,
    source_id: textIn(source_id),
    initiator,
    recipient,
    cameo_code,
    goldstein: Number(goldstein),
    mentions: mentions === "" ? null : Number(mentions),
    url: url === "" ? null : textIn(url),
    coding: "machine",
  };
}

/** Machine-coded events after a place, in order, batch by batch as they are asked for; see `eventTexts`. */
export async function* readCodedEvents(
  dossier: Pick<Dossier, "settings" | "coded">,
  narrowed: Narrowed,
  after = 0,
  size?: number,
): AsyncGenerator<PlacedRow[]> {
  if (!dossier.coded) return;
  const begun = after > 0 ? await dayAfter(dossier, narrowed, after) : { day: undefined, before: 0 };
  if (!begun) return;
  let passed = begun.before;
  for await (const texts of eventTexts(dossier, narrowed, { from: begun.day, size })) {
    const batch: PlacedRow[] = [];
    for (const text of texts.split(between.rows)) {
      passed += 1;
      if (passed > after) batch.push({ place: passed, row: rowOf(text) });
    }
    if (batch.length > 0) yield batch;
  }
}
