import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Values } from "@/lib/options/option";
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
  const { say, date, signed } = wordsOf(dossier);
  const { month, cooperative, conflictual, neutral } = found;
  const events = [...cooperative, ...conflictual, ...neutral].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    key,
    when: date(month),
    kind: say("timeline.month_kind"),
    title: say("timeline.events_counted", { count: events.length }),
    values: [
      { label: say("timeline.cooperative"), value: String(cooperative.length) },
      { label: say("timeline.conflictual"), value: String(conflictual.length) },
      ...(neutral.length > 0 ? [{ label: say("timeline.of_score_0"), value: String(neutral.length) }] : []),
    ],
    rows: {
      title: say("timeline.what_happened"),
      valueTitle: say("timeline.score_unit"),
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
