import type { Dossier } from "@/lib/dossier/dossier";
import type { Values } from "@/lib/options/option";
import { dateInWords } from "@/lib/words/dates";
import { plural, signed } from "@/lib/words/numbers";
import type { Card } from "../card";
import { eventCard, eventRow } from "../event-card";
import type { timelineOptions } from "./options";
import { shownEvents } from "./shown-events";

/** The events of a month as they are shown, or one event. */
export function timelineCard(
  dossier: Dossier,
  options: Values<typeof timelineOptions>,
  key: string,
): Card | null {
  if (key.startsWith("event:")) return eventCard(dossier, key.slice(6));
  const found = shownEvents(dossier, options).months.find(({ month }) => key === `month:${month}`);
  if (!found) return null;
  const { month, cooperative, conflictual, neutral } = found;
  const events = [...cooperative, ...conflictual, ...neutral].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    key,
    when: dateInWords(month),
    kind: "month",
    title: plural(events.length, "event"),
    values: [
      { label: "Cooperative", value: String(cooperative.length) },
      { label: "Conflictual", value: String(conflictual.length) },
      ...(neutral.length > 0 ? [{ label: "Of score 0", value: String(neutral.length) }] : []),
    ],
    rows: {
      title: "What happened",
      valueTitle: "score",
      total: events.length,
      items: events.map((event) => ({
        ...eventRow(dossier, event),
        value: {
          text: signed(event.goldstein),
          share: Math.abs(event.goldstein) / 10,
          tone: event.goldstein,
        },
      })),
    },
    sources: [],
  };
}
