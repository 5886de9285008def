import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { claimsWith } from "./verdicts";

/** What became of an article's claims, in a sentence without a full stop. */
export function claimsFinding(dossier: Dossier): string {
  const { claims } = dossier.tables;
  const { say, inWords } = wordsOf(dossier);
  const of = (verdict: string) => claimsWith(claims, verdict).length;
  return say("claims.finding", {
    total: claims.length,
    supported: of("supported"),
    wrong: inWords(of("wrong")),
  });
}
