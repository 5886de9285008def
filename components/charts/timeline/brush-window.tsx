"use client";
import { useRef } from "react";
import { dateOf, dayNumber } from "@/lib/time/day";
import { useWords } from "../../ui/words";
import { glide, pauseOfWords, useGlideWriter } from "../motion/glide";
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
  const { say, date: inWords } = useWords();
  const inWindow = (from: string, to: string) =>
    say("timeline_panel.from_to", { from: inWords(from), to: inWords(to) });
  const slider = useRef<HTMLDivElement>(null);
  const span = dayNumber(date) - dayNumber(since);
  /** Where the window begins and ends now. */
  const bounds = () => ({ begin: glide.begin() ?? since, end: glide.now().date ?? date });
  useGlideWriter(() => {
    const element = slider.current;
    if (!element) return;
    const { begin, end } = bounds();
    const [left, right] = [xOf(axis, begin), endOf(axis, end)];
    element.style.left = `${(100 * left) / width}%`;
    element.style.width = `${(100 * Math.max(0, right - left)) / width}%`;
  });
  useGlideWriter(() => {
    const { begin, end } = bounds();
    slider.current?.setAttribute("aria-valuenow", String(dayNumber(end)));
    slider.current?.setAttribute("aria-valuetext", inWindow(begin, end));
  }, pauseOfWords);
  const first = dateOf(dayNumber(axis.first) + span);
  return (
    <div
      ref={slider}
      className="brush-window needs-script"
      role="slider"
      tabIndex={0}
      aria-label={say("timeline_panel.window")}
      aria-valuemin={dayNumber(first)}
      aria-valuemax={dayNumber(axis.last)}
      aria-valuenow={dayNumber(date)}
      aria-valuetext={inWindow(since, date)}
      title={say("timeline_panel.drag_window")}
      style={{
        top: `${(100 * axis.bottom) / height}%`,
      }}
      onFocus={() => glide.want(span)}
      onPointerEnter={() => glide.want(span)}
      onKeyDown={(event) => {
        const { end } = bounds();
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
