import type { Dossier } from "@/lib/dossier/dossier";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";

/** Says once of a page in another language that the dossier's own texts stay in theirs. */
export const InEnglish = ({ dossier }: { dossier: Dossier }) =>
  ownLang(dossier) ? <p className="muted in-english">{wordsOf(dossier).say("pages.in_english")}</p> : null;
