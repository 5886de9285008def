import { tonePaint } from "@/lib/look/paints";
import type { Token } from "@/lib/look/tokens";
import { isLeaderLevel } from "@/lib/measures/leader-level";
import type { EventRow } from "@/lib/tables/events";
import { precisionOf } from "@/lib/time/edtf";
import { textWidth } from "@/lib/words/text-width";
import { type Box, collide, type Label, labelBox } from "../label-boxes";
import { type Axis, round, xOf } from "./scale";
import { eventName, type Laid, markOf } from "./subject";

export type LaneMark = {
  key: string;
  x: number;
  y: number;
  radius: number;
  isHostile: boolean;
  fill: string;
  /** The contact from which months count and the turn are ringed. */
  ringed: boolean;
  hollow: boolean;
  label: Label | null;
};
export type Lane = {
  color: Token;
  head: readonly Label[];
  y: number;
  from: number;
  to: number;
  marks: readonly LaneMark[];
  /** Where the turn is, down through the drawings below; null where it has not come. */
  turn: number | null;
};
export type LaneEvent = { event: EventRow; months: number; day: string };

/** The events that a lane shows: landmarks, agreements and, with room, every leader-level contact of the two. */
export function laneEvents({ dossier, course }: Laid, narrow: boolean): LaneEvent[] {
  const landmarks = new Set(dossier.settings.landmarks.map(({ event }) => event));
  const named = new Set([course.contact.id, course.turn?.id]);
  return course.days.flatMap(({ day, months, events }) =>
    events
      .filter(
        (event) =>
          named.has(event.id) ||
          landmarks.has(event.id) ||
          event.type === "agreement" ||
          (!narrow && isLeaderLevel(event, dossier.tables.offices)),
      )
      .map((event) => ({ event, months, day })),
  );
}

const rowHeight = 15;
/** Heights in px: two lines of words, two rows of labels, the marks. */
export const laneHeight = 104;

/** A lane: who and since when in words, then its events on a line, as many of them named as have room. */
export function lane(
  laid: Laid,
  given: { axis: Axis; top: number; width: number; narrow: boolean; head: readonly Label[] },
): Lane {
  const { axis, top, width, narrow, head } = given;
  const { dossier, course, color } = laid;
  const y = top + laneHeight - 24;
  const events = laneEvents(laid, narrow);
  const landmarks = new Set(dossier.settings.landmarks.map(({ event }) => event));
  const weight = ({ event }: LaneEvent) =>
    event.id === course.turn?.id ? 0 : event.id === course.contact.id ? 1 : landmarks.has(event.id) ? 2 : 9;
  const taken: Box[] = head.map(labelBox);
  const labels = new Map<string, Label>();
  for (const one of [...events].sort((p, q) => weight(p) - weight(q))) {
    if (weight(one) === 9) continue;
    const x = xOf(axis, one.months);
    const isNamed = weight(one) < 2;
    const text = eventName(dossier, one.event, "label");
    const half = textWidth(text, 12, isNamed ? 600 : 400) / 2;
    // From the upper row a thread leads down to the mark; no label may lie across it.
    const threadFrom = (label: Label): Box => ({ left: x - 6, right: x + 6, top: label.y + 4, bottom: y });
    const free = [y - 13, y - 13 - rowHeight]
      .flatMap((line) =>
        [x, Math.max(half, x - half + 4), Math.min(width - half, x + half - 4)].map(
          (middle): Label => ({
            x: round(Math.min(width - half, Math.max(half, middle))),
            y: round(line),
            anchor: "middle",
            size: 12,
            weight: isNamed ? 600 : 400,
            text,
          }),
        ),
      )
      .find((label) => {
        const box = labelBox(label);
        const wide = { ...box, left: box.left - 5, right: box.right + 5 };
        const crosses = label.y < y - 20 && taken.some((other) => collide(threadFrom(label), other));
        return !crosses && !taken.some((other) => collide(wide, other));
      });
    if (!free) continue;
    taken.push(labelBox(free));
    if (free.y < y - 20) taken.push(threadFrom(free));
    labels.set(one.event.id, free);
  }
  const turn = events.find(({ event }) => event.id === course.turn?.id);
  const marks = events.map(({ event, months }): LaneMark => {
    const ringed = event.id === course.contact.id || event.id === course.turn?.id;
    return {
      key: markOf(laid, event),
      x: xOf(axis, months),
      y,
      radius: ringed ? 6 : 4.4,
      isHostile: event.goldstein < 0,
      fill: tonePaint(event.goldstein),
      ringed,
      hollow: precisionOf(event.date) !== "day",
      label: labels.get(event.id) ?? null,
    };
  });
  return {
    color,
    head,
    y,
    from: xOf(axis, course.days[0]?.months ?? 0),
    to: xOf(axis, course.days.at(-1)?.months ?? 0),
    // What is ringed lies above what is not.
    marks: [...marks.filter(({ ringed }) => !ringed), ...marks.filter(({ ringed }) => ringed)],
    turn: turn ? xOf(axis, turn.months) : null,
  };
}
