import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { eventPath } from "@/lib/publish/links";
import type { EventRow } from "@/lib/tables/events";
import { tightName } from "@/lib/words/actors";
import { kindWord } from "@/lib/words/kind-word";
import type { Card, CardRow } from "./card";
import { cardActors, sourcesOf } from "./card-sources";

/** The card of an event: the same wherever it is opened. */
export function eventCard(dossier: Dossier, id: string): Card | null {
  const event = dossier.tables.events.find((candidate) => candidate.id === id);
  if (!event) return null;
  const words = wordsOf(dossier);
  const { say, date, shortDate, signed } = words;
  return {
    key: `event:${event.id}`,
    when: event.end_date
      ? say("card.between", { start: shortDate(event.date), end: shortDate(event.end_date) })
      : date(event.date),
    kind: kindWord(words, "event_type", event.type),
    title: event.title,
    text: event.summary,
    who: { from: cardActors(dossier, event.initiators), to: cardActors(dossier, event.recipients) },
    values: [
      {
        label: say("card.score"),
        note: say("card.goldstein"),
        value: signed(event.goldstein),
        tone: event.goldstein,
      },
      { label: say("card.code"), note: "CAMEO", value: event.cameo_code },
      { label: say("card.place"), value: event.place },
    ],
    sources: sourcesOf(dossier, event.sources),
    confidence: kindWord(words, "confidence", event.confidence),
    page: eventPath(dossier.address, event.id),
  };
}

const whoInRow = (dossier: Dossier, ids: readonly string[]) => tightName(dossier, ids[0] ?? "");

/** An event as a row of another mark's card. */
export function eventRow(dossier: Dossier, event: EventRow): CardRow {
  const [from, to] = [whoInRow(dossier, event.initiators), whoInRow(dossier, event.recipients)];
  return {
    key: `event:${event.id}`,
    title: event.title,
    detail: [wordsOf(dossier).shortDate(event.date), to ? `${from} → ${to}` : from].join(" · "),
    source: sourcesOf(dossier, event.sources)[0] ?? null,
  };
}
