"use client";
import { useEffect } from "react";
import { dateOf, dayNumber, isDate } from "@/lib/time/day";
import { useWords } from "../../ui/words";
import { glide, useLanded } from "../motion/glide";
import type { PanelProps } from "../panel";
import { BrushHandle } from "./brush";
import { BrushWindow } from "./brush-window";
import { dateChange } from "./date-change";
import { TimelineFigure } from "./figure";
import type { TimelineModel } from "./model";
import { dateAt, endOf, xOf } from "./scale";
import { usePan } from "./use-pan";
import { movedTo } from "./window-bounds";

/** The drawing under two handles, the first day that counts and the date shown, and the window between them. */
export default function TimelinePanel({ model, asked, surface, href, change }: PanelProps<TimelineModel>) {
  const { say } = useWords();
  const { axis, opening } = model;
  const { first, last } = axis;
  const asOf = asked.get("as_of");
  const landed = useLanded();
  useEffect(() => glide.follow(asOf), [asOf]);
  // A page takes its time to follow; the next key counts from where the date was let go.
  const isAhead = landed !== null && !landed.isFollowed;
  const given = (isAhead ? landed.as_of : asOf) ?? opening;
  const date = isDate(given) && given >= first && given <= last ? given : model.asOf;
  const { span: moving } = glide.now();
  const start = isAhead && moving !== null ? dateOf(dayNumber(date) - moving) : (asked.get("since") ?? first);
  const since = isDate(start) && start > first && start <= date ? start : first;
  const span = dayNumber(date) - dayNumber(since);

  const go = (day: string, span: number | null) => {
    const to = dateChange(day, { opening, since: asked.get("since"), span, first });
    if (day !== given) change(to);
    glide.land(to.as_of);
  };
  const rest = () => {
    const { date: end, span } = glide.now();
    if (end !== null) go(end, span);
    glide.hold(false);
  };
  const countFrom = (day: string) => {
    if (day !== since) change({ since: day === first ? null : day });
  };
  const pan = usePan({
    isInside: (share) => share * model.width > xOf(axis, since) && share * model.width < endOf(axis, date),
    onStart: () => glide.hold(true),
    onPan: (by) => {
      const wish = dateAt(axis, endOf(axis, date) + by * model.width);
      glide.to(movedTo(wish, { since, date, first, last }), span);
    },
    onEnd: rest,
  });
  const drawing = surface(<TimelineFigure model={model} href={(key) => href({ select: key })} />);
  if (model.empty) return drawing;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what a drag does here, the sliders inside do by keyboard
    <div className="timeline-brush" {...pan} onDragStart={(event) => event.preventDefault()}>
      {drawing}
      <div className="brush-over">
        {/* The scale beneath the bars takes a click as the date; keyboards have the handle. */}
        <div
          aria-hidden="true"
          className="brush-scale needs-script"
          style={{ top: `${(100 * axis.bottom) / model.height}%` }}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            go(dateAt(axis, ((event.clientX - box.left) / box.width) * model.width), null);
          }}
        />
        <BrushWindow model={model} since={since} date={date} onRest={rest} />
        <BrushHandle
          model={model}
          label={say("timeline_panel.first_day")}
          date={since}
          edge="start"
          first={first}
          last={dateOf(Math.max(dayNumber(first), dayNumber(date) - 1))}
          onMove={countFrom}
        />
        <BrushHandle
          model={model}
          label={say("timeline_panel.date_shown")}
          date={date}
          edge="end"
          first={first}
          last={last}
          onMove={(day) => go(day, null)}
        />
      </div>
    </div>
  );
}
