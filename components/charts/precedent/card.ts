import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { pointOn } from "@/lib/measures/course";
import type { Values } from "@/lib/options/option";
import { firstDay } from "@/lib/time/edtf";
import type { Card } from "../card";
import { eventCard } from "../event-card";
import type { precedentOptions } from "./options";
import { sinceContact } from "./since-contact";
import { laidOut, markOf } from "./subject";

/** The card of an event of any dossier shown, with where its day lies on the common axis and what then held. */
export function precedentCard(
  dossier: Dossier,
  options: Values<typeof precedentOptions>,
  key: string,
): Card | null {
  const words = wordsOf(dossier);
  const { say, signed } = words;
  for (const one of laidOut(dossier, options)) {
    const event = one.dossier.tables.events.find((candidate) => markOf(one, candidate) === key);
    const card = event ? eventCard(one.dossier, event.id) : null;
    if (!event || !card) continue;
    const day = firstDay(event.date);
    const point = pointOn(one.course, day);
    const counted = one.course.events.filter(({ date }) => firstDay(date) <= day).length;
    return {
      ...card,
      key,
      kind: one.isOwn
        ? card.kind
        : say("precedent.kind_of", { kind: card.kind, dossier: one.dossier.settings.title }),
      values: [
        { label: say("precedent.first_contact"), value: sinceContact(one.course.start, day, words) },
        ...(point?.tone === null || point === null
          ? []
          : [
              {
                label: say("precedent.tone_by_then"),
                note: say("precedent.tone_note", { pair: one.pair, events: counted }),
                value: signed(point.tone),
                tone: point.tone,
              },
            ]),
        ...card.values,
      ],
    };
  }
  // An event that no lane shows, opened from elsewhere.
  return key.startsWith("event:") ? eventCard(dossier, key.slice(6)) : null;
}
