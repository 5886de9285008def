import type { EventMonth } from "@/lib/measures/event-months";
import type { EventRow } from "@/lib/tables/events";
import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";

/** A row of the table. */
export type TimelineRow = { key: string; cells: readonly { text: string; tone?: number }[] };

export const eventRows = (words: Words, events: readonly EventRow[]): TimelineRow[] =>
  events.map((event) => ({
    key: `event:${event.id}`,
    cells: [
      { text: event.title },
      { text: words.shortDate(event.date) },
      { text: kindWord(words, "event_type", event.type) },
      { text: words.signed(event.goldstein), tone: event.goldstein },
    ],
  }));

export const monthRows = ({ date }: Words, months: readonly EventMonth[]): TimelineRow[] =>
  months.map(({ month, cooperative, conflictual, neutral }) => ({
    key: `month:${month}`,
    cells: [
      { text: date(month) },
      ...[cooperative, conflictual, neutral].map(({ length }) => ({ text: String(length) })),
    ],
  }));
