import type { EventMonth } from "@/lib/measures/event-months";
import type { EventRow } from "@/lib/tables/events";
import { tagFor } from "@/lib/words/tag-for";
import type { Words } from "@/lib/words/words";
import type { Mark } from "../chart";

/** Every month in which something happened, with its events. */
export const monthMarks = ({ say, date }: Words, months: readonly EventMonth[]): Mark[] =>
  months.flatMap(({ month, cooperative, conflictual, neutral }) => {
    const all = [...cooperative, ...conflictual, ...neutral];
    const sizes = { good: cooperative.length, bad: conflictual.length };
    const counted = { month: date(month), count: all.length, ...sizes };
    return all.length === 0
      ? []
      : [
          {
            key: `month:${month}`,
            about: all.map(({ id }) => `event:${id}`),
            label:
              neutral.length > 0
                ? say("timeline.month_mark_neutral", { ...counted, even: neutral.length })
                : say("timeline.month_mark", counted),
          },
        ];
  });

/** Events by themselves, each with the states of those who took part; landmarks by what is written at them, too. */
export const eventMarks = (
  { say, date, signed, language }: Words,
  events: readonly EventRow[],
  landmarks: readonly { key: string; label: { text: string } }[],
  home: (actor: string) => string,
): Mark[] =>
  events.map((event) => {
    const said = { date: date(event.date), title: event.title, score: signed(event.goldstein) };
    const landmark = landmarks.find(({ key }) => key === `event:${event.id}`)?.label.text ?? "";
    const label = event.title.includes(landmark)
      ? say("timeline.event_mark", said)
      : say("timeline.landmark_mark", { ...said, landmark });
    return {
      key: `event:${event.id}`,
      about: [...new Set([...event.initiators, ...event.recipients].map((id) => `actor:${home(id)}`))],
      label,
      lang: tagFor(label, language),
    };
  });
