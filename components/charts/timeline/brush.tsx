"use client";
import { useRef, useState } from "react";
import { dayNumber } from "@/lib/time/day";
import { useWords } from "../../ui/words";
import { glide, pauseOfWords, useGlideWriter, useIsGliding } from "../motion/glide";
import { moved } from "./brush-keys";
import { followPointer } from "./follow-pointer";
import type { TimelineModel } from "./model";
import { dateAt, endOf, xOf } from "./scale";
import { useLatest } from "./use-latest";

type Props = {
  model: TimelineModel;
  label: string;
  date: string;
  /** The handle at the beginning of its day bounds the window; the one at its end is the date shown, and charts glide. */
  edge: "start" | "end";
  first: string;
  last: string;
  /** The date as the address has it once the handle is let go. */
  onMove: (date: string) => void;
};

/** The date while the handle or the whole window is on its way, how to hold it, and how to let it go. */
function useHeld(edge: Props["edge"]) {
  const [own, setOwn] = useState<string | null>(null);
  const isGliding = useIsGliding();
  if (edge === "end")
    return {
      held: () => glide.now().date,
      isHeld: isGliding,
      hold: (day: string) => glide.to(day),
      rest: () => {},
      isOwn: true,
    };
  return {
    held: () => own ?? glide.begin(),
    isHeld: own !== null || (isGliding && glide.begin() !== null),
    hold: setOwn,
    rest: () => setOwn(null),
    isOwn: own !== null,
  };
}

/**
 * A handle of the brush as a slider. While it is dragged or a key is held the charts follow; the address changes
 * once, when it is let go. A finger that leaves the drawing cancels nothing.
 */
export function BrushHandle({ model, label, date, edge, first, last, onMove }: Props) {
  const { date: inWords, shortDate } = useWords();
  const handle = useRef<HTMLDivElement>(null);
  const flag = useRef<HTMLOutputElement>(null);
  const { held, isHeld, hold, rest, isOwn } = useHeld(edge);
  const { axis } = model;
  const shown = () => held() ?? date;
  const left = (day: string) => `${(100 * (edge === "end" ? endOf : xOf)(axis, day)) / model.width}%`;
  useGlideWriter(() => {
    const element = handle.current;
    if (!element) return;
    const day = shown();
    element.style.left = left(day);
    if (flag.current) flag.current.textContent = shortDate(day);
  });
  useGlideWriter(() => {
    const day = shown();
    handle.current?.setAttribute("aria-valuenow", String(dayNumber(day)));
    handle.current?.setAttribute("aria-valuetext", inWords(day));
  }, pauseOfWords);
  const under = (x: number) => {
    const box = handle.current?.parentElement?.getBoundingClientRect();
    if (!box) return date;
    const found = dateAt(axis, ((x - box.left) / box.width) * model.width);
    return found < first ? first : found > last ? last : found;
  };
  const letGo = () => {
    const end = held();
    if (end !== null && isOwn) onMove(end);
    rest();
    glide.hold(false);
  };
  const drag = useLatest({ onMove: (x: number) => hold(under(x)), onEnd: letGo });
  const want = edge === "end" ? () => glide.want() : undefined;
  return (
    <div
      ref={handle}
      className="brush-handle needs-script"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={dayNumber(first)}
      aria-valuemax={dayNumber(last)}
      aria-valuenow={dayNumber(date)}
      aria-valuetext={inWords(date)}
      style={{
        left: left(date),
        bottom: "auto",
        height: `${(100 * axis.bottom) / model.height}%`,
      }}
      onFocus={want}
      onKeyDown={(event) => {
        const from = shown();
        const next = moved(from, { key: event.key, shift: event.shiftKey, first, last, days: model.days });
        if (next === null) return;
        event.preventDefault();
        glide.hold(true);
        if (next !== from) hold(next);
      }}
      onKeyUp={letGo}
      onBlur={letGo}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        glide.hold(true);
        want?.();
        followPointer(event.pointerId, {
          onMove: (x) => drag.current.onMove(x),
          onEnd: () => drag.current.onEnd(),
        });
      }}
      onPointerMove={want}
    >
      {isHeld ? (
        <>
          <i />
          {isOwn ? <output className="brush-flag" ref={flag} /> : null}
        </>
      ) : null}
    </div>
  );
}
