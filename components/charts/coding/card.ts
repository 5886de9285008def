import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { datasetPath, withQuery } from "@/lib/publish/links";
import { sideInText } from "@/lib/words/actors";
import type { Card } from "../card";
import { eventCard, eventRow } from "../event-card";
import { type Asked, markOf, pairOf, pointsOf } from "./subject";

/** A month: what both codings say at its end, the events by hand with their sources, the way to those by machine. */
export function codingCard(dossier: Dossier, asked: Asked, key: string): Card | null {
  if (key.startsWith("event:")) return eventCard(dossier, key.slice(6));
  const point = pointsOf(dossier, asked).find((candidate) => markOf(candidate) === key);
  if (!point) return null;
  const { say, date, signed, decimal } = wordsOf(dossier);
  const pair = pairOf(asked);
  const { hand, machine, bound, handEvents, machineEvents } = point;
  const value = (tone: number | null) => (tone === null ? say("coding.no_tone") : signed(tone));
  const events = dossier.tables.events.filter(({ id }) => point.handIds.includes(id));
  const rows = new URLSearchParams({
    ...{ as_of: point.day, since: `${point.month}-01`, a: pair[0], b: pair[1] },
  });
  return {
    key,
    when: date(point.month),
    kind: say("coding.kind"),
    title: sideInText(dossier, pair),
    values: [
      {
        label: say("coding.by_hand"),
        note: say("coding.events_that_month", { events: handEvents }),
        value: value(hand),
        ...(hand === null ? {} : { tone: hand }),
      },
      {
        label: say("coding.by_machine"),
        note: say(bound >= 0.05 ? "coding.events_and_bound" : "coding.events_that_month", {
          events: machineEvents,
          ...(bound >= 0.05 ? { bound: decimal(bound) } : {}),
        }),
        value: value(machine),
        ...(machine === null ? {} : { tone: machine }),
      },
      ...(hand === null || machine === null
        ? []
        : [
            {
              label: say("coding.difference"),
              note: say("coding.hand_less_machine"),
              value: signed(hand - machine),
            },
          ]),
    ],
    rows: {
      title: say("coding.hand_events"),
      items: events.map((event) => eventRow(dossier, event)),
      total: events.length,
    },
    sources: [],
    ...(machineEvents > 0 ? { page: withQuery(datasetPath(dossier.settings.id, "coded_events"), rows) } : {}),
  };
}
