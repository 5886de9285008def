import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { actorPaints } from "@/lib/look/paints";
import { rollUp } from "@/lib/measures/relations";
import { actorName } from "@/lib/words/actors";
import type { CardActor, CardSource } from "./card";

/** Sources as a card shows them. */
export const sourcesOf = (dossier: Dossier, ids: readonly string[]): CardSource[] =>
  ids.flatMap((id) => {
    const source = dossier.tables.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const { title, publisher, date, url } = source;
    return [{ title, publisher, date: date ? wordsOf(dossier).shortDate(date) : "", url }];
  });

export const cardActors = (dossier: Dossier, ids: readonly string[]): CardActor[] =>
  ids.map((id) => ({
    id,
    name: actorName(dossier, id),
    color: actorPaints(dossier.settings, rollUp(dossier.tables.actors, "state")(id)).fill,
  }));
