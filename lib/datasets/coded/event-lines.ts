import type { Dossier } from "../../dossier/dossier";
import { quoted } from "../../formats/quoted";
import { eventTexts } from "./event-texts";
import type { Narrowed } from "./narrowed";
import { between, cellsOf, textIn } from "./sql/statements";

/** What a source chose may need quotes; nothing else does. */
const cellOf = (json: string) => (json === "" ? "" : quoted(textIn(json)));

function lineOf(text: string): string {
  const [date, source, source_id, initiator, recipient, cameo_code, goldstein, mentions, url] = cellsOf(text);
  return `${date},${source},${cellOf(source_id)},${initiator},${recipient},${cameo_code},${Number(goldstein)},${mentions},${cellOf(url)},machine\r\n`;
}

/**
 * All machine-coded events as CSV without its header, the same bytes as rows of them make. The database writes nearly
 * every line, since nobody waits for one of them but for millions; what needs quotes or digits of its own is left to us.
 */
export async function* eventLines(
  dossier: Pick<Dossier, "settings" | "coded">,
  narrowed: Narrowed,
): AsyncGenerator<string> {
  for await (const text of eventTexts(dossier, narrowed, { form: "lines", isAhead: true })) {
    if (!text.includes(between.rows)) yield text;
    else {
      const parts = text.split(between.rows);
      yield parts.map((part, place) => (place % 2 === 0 ? part : lineOf(part))).join("");
    }
  }
}
