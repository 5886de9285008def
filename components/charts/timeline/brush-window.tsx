"use client";
import { dateOf, dayNumber } from "@/lib/time/day";
import { dateInWords } from "@/lib/words/dates";
import { glide, useGlideDate, useGlideSpan } from "../motion/glide";
import { moved } from "./brush-keys";
import type { TimelineModel } from "./model";
import { endOf, xOf } from "./scale";

type Props = {
  model: TimelineModel;
  since: string;
  date: string;
  /** Called when a key that moved the window is let go. */
  onRest: () => void;
};

/**
 * The window as a slider between its two handles: keys move it as a whole. A drag does too, which the drawing around
 * takes care of.
 */
export function BrushWindow({ model: { axis, days, width, height }, since, date, onRest }: Props) {
  const passing = useGlideDate();
  const moving = useGlideSpan();
  const span = dayNumber(date) - dayNumber(since);
  const end = passing ?? date;
  const begin = passing !== null && moving !== null ? dateOf(dayNumber(passing) - moving) : since;
  const [left, right] = [xOf(axis, begin), endOf(axis, end)];
  const first = dateOf(dayNumber(axis.first) + span);
  return (
    <div
      className="brush-window needs-script"
      role="slider"
      tabIndex={0}
      aria-label="Window that counts"
      aria-valuemin={dayNumber(first)}
      aria-valuemax={dayNumber(axis.last)}
      aria-valuenow={dayNumber(end)}
      aria-valuetext={`${dateInWords(begin)} to ${dateInWords(end)}`}
      title="Drag to move the window as a whole"
      style={{
        left: `${(100 * left) / width}%`,
        width: `${(100 * Math.max(0, right - left)) / width}%`,
        top: `${(100 * axis.bottom) / height}%`,
      }}
      onFocus={() => glide.want(span)}
      onPointerEnter={() => glide.want(span)}
      onKeyDown={(event) => {
        const next = moved(end, {
          key: event.key,
          shift: event.shiftKey,
          first,
          last: axis.last,
          days,
        });
        if (next === null) return;
        event.preventDefault();
        glide.hold(true);
        if (next !== end) glide.to(next, span);
      }}
      onKeyUp={onRest}
      onBlur={onRest}
    />
  );
}
