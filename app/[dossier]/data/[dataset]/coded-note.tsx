import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { sourcesInWords } from "@/lib/words/coded-sources";

/** What a dataset of machine-coded events is made of, and that it is of no release. */
export function CodedNote({ dossier }: { dossier: Dossier }) {
  const { coded } = dossier;
  const words = wordsOf(dossier);
  return coded ? (
    <p className="muted">
      {words.say("data.coded_note", {
        events: coded.events,
        files: coded.files,
        sources: sourcesInWords(words, coded),
      })}
    </p>
  ) : null;
}
