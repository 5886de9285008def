"use client";
import { type PointerEvent, useRef, useState } from "react";
import { dayNumber } from "@/lib/time/day";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { moved } from "./brush-keys";
import type { TimelineModel } from "./model";
import { dateAt, endOf, xOf } from "./scale";

type Props = {
  model: TimelineModel;
  label: string;
  date: string;
  /** Whether the handle stands at the beginning of its day (the window) or at its end (as of). */
  edge: "start" | "end";
  first: string;
  last: string;
  onMove: (date: string) => void;
};

/**
 * A handle of the brush as a slider. Dragging moves a ghost at once and moves the date when let go; a finger
 * that leaves the drawing cancels nothing.
 */
export function BrushHandle({ model, label, date, edge, first, last, onMove }: Props) {
  const handle = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const { axis } = model;
  const shown = dragged ?? date;
  const x = edge === "end" ? endOf(axis, shown) : xOf(axis, shown);
  const under = (event: PointerEvent) => {
    const box = handle.current?.parentElement?.getBoundingClientRect();
    if (!box) return date;
    const found = dateAt(axis, ((event.clientX - box.left) / box.width) * model.width);
    return found < first ? first : found > last ? last : found;
  };
  return (
    <div
      ref={handle}
      className="brush-handle needs-script"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={dayNumber(first)}
      aria-valuemax={dayNumber(last)}
      aria-valuenow={dayNumber(shown)}
      aria-valuetext={dateInWords(shown)}
      style={{
        left: `${(100 * x) / model.width}%`,
        bottom: "auto",
        height: `${(100 * axis.bottom) / model.height}%`,
      }}
      onKeyDown={(event) => {
        const next = moved(date, { key: event.key, shift: event.shiftKey, first, last, days: model.days });
        if (next === null) return;
        event.preventDefault();
        if (next !== date) onMove(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(date);
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged(under(event));
      }}
      onPointerUp={() => {
        if (dragged !== null && dragged !== date) onMove(dragged);
        setDragged(null);
      }}
      onPointerCancel={() => setDragged(null)}
    >
      {dragged && dragged !== date ? (
        <>
          <i
            style={{
              position: "absolute",
              left: "50%",
              top: 18,
              bottom: 0,
              borderLeft: "1.5px solid var(--ink)",
            }}
          />
          <output className="brush-flag">{shortDate(dragged)}</output>
        </>
      ) : null}
    </div>
  );
}
