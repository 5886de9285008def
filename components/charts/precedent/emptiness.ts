import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { sideInText } from "@/lib/words/actors";
import type { Laid } from "./subject";

/** Why there is nothing to lay side by side; null where there is. */
export function emptiness(dossier: Dossier, laid: readonly Laid[], asOf: string): string | null {
  const { settings, beside } = dossier;
  const { say, date, list } = wordsOf(dossier);
  const both = list(settings.sides.map((id) => sideInText(dossier, [id])));
  if (laid.length === 0) return say("precedent.empty_contact", { date: date(asOf), both });
  if (laid.length > 1) return null;
  return say((beside?.shown.length ?? 0) > 0 ? "precedent.empty_beside" : "precedent.empty_alone");
}
