import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { chartPath, datasetPath } from "@/lib/publish/links";
import { sourcesInWords } from "@/lib/words/coded-sources";
import { Link } from "./link";
import { Said } from "./said";

/** Says of charts, or of lists, that they hold events coded by hand alone, where a dossier has others. */
export function HandCoded({ dossier, what }: { dossier: Dossier; what: "charts" | "entries" }) {
  const { coded, address } = dossier;
  if (!coded) return null;
  const words = wordsOf(dossier);
  return (
    <p className="muted hand-coded">
      <Said
        words={words}
        message={`pages.coded_${what}`}
        values={{
          events: coded.events,
          sources: sourcesInWords(words, coded),
          compare: <Link href={chartPath(address, "coding")}>{words.say("pages.coded_compare")}</Link>,
          rows: <Link href={datasetPath(address, "coded_events")}>{words.say("pages.coded_rows")}</Link>,
        }}
      />
    </p>
  );
}
