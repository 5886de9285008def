"use client";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { dateOf, dayNumber } from "@/lib/time/day";
import { dateInWords } from "@/lib/words/dates";
import type { PanelProps } from "../panel";
import { TimelineFigure } from "./figure";
import type { TimelineModel } from "./model";

/** The date as a slider over the period: arrows step a day, with Shift an event, pages a month. */
export default function TimelinePanel({ model, surface, href, change }: PanelProps<TimelineModel>) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [first, last] = model.period;
  const clamp = (day: number) => dateOf(Math.min(dayNumber(last), Math.max(dayNumber(first), day)));
  const go = (date: string) => change({ as_of: date === model.opening ? null : date });
  const today = dayNumber(model.asOf);
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = event.key === "ArrowRight" || event.key === "ArrowUp";
    const back = event.key === "ArrowLeft" || event.key === "ArrowDown";
    const next =
      event.shiftKey && forward
        ? model.days.find((day) => day > model.asOf)
        : event.shiftKey && back
          ? model.days.filter((day) => day < model.asOf).at(-1)
          : forward
            ? clamp(today + 1)
            : back
              ? clamp(today - 1)
              : { Home: first, End: last, PageUp: clamp(today + 30), PageDown: clamp(today - 30) }[event.key];
    if (!next) return;
    event.preventDefault();
    go(next);
  };
  const { left, right } = model.axis;
  const dayAt = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!box) return model.asOf;
    const x = ((event.clientX - box.left) / box.width) * model.width;
    return clamp(
      Math.round(dayNumber(first) + ((x - left) / (right - left)) * (dayNumber(last) - dayNumber(first))),
    );
  };
  const share = (date: string) =>
    (left +
      ((right - left) * (dayNumber(date) - dayNumber(first))) /
        Math.max(1, dayNumber(last) - dayNumber(first))) /
    model.width;
  return (
    <div className="timeline-brush">
      {surface(<TimelineFigure model={model} href={(key) => href({ select: key })} />)}
      <div
        className="brush-handle needs-script"
        role="slider"
        tabIndex={0}
        aria-label="Date shown"
        aria-valuemin={dayNumber(first)}
        aria-valuemax={dayNumber(last)}
        aria-valuenow={dayNumber(dragged ?? model.asOf)}
        aria-valuetext={dateInWords(dragged ?? model.asOf)}
        style={{ left: `${100 * share(dragged ?? model.asOf)}%` }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(model.asOf);
        }}
        onPointerMove={(event) => {
          if (dragged !== null) setDragged(dayAt(event));
        }}
        onPointerUp={(event) => {
          if (dragged === null) return;
          go(dayAt(event));
          setDragged(null);
        }}
        onPointerCancel={() => setDragged(null)}
      >
        {dragged ? <output className="brush-flag">{dateInWords(dragged)}</output> : null}
      </div>
    </div>
  );
}
