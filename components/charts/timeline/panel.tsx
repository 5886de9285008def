"use client";
import { useEffect } from "react";
import { dateOf, dayNumber, isDate } from "@/lib/time/day";
import { glide, useLanded } from "../motion/glide";
import type { PanelProps } from "../panel";
import { BrushHandle } from "./brush";
import { TimelineFigure } from "./figure";
import type { TimelineModel } from "./model";
import { dateAt } from "./scale";

/** The drawing under two handles: the first day that counts, and the date shown. */
export default function TimelinePanel({ model, asked, surface, href, change }: PanelProps<TimelineModel>) {
  const { axis, opening } = model;
  const asOf = asked.get("as_of");
  const landed = useLanded();
  useEffect(() => glide.follow(asOf), [asOf]);
  // A page takes its time to follow; the next key counts from where the date was let go.
  const given = (landed && !landed.isFollowed ? landed.as_of : asOf) ?? opening;
  const date = isDate(given) && given >= axis.first && given <= axis.last ? given : model.asOf;
  const show = (day: string) => {
    const as_of = day === opening ? null : day;
    if (day !== given) change({ as_of });
    glide.land(as_of);
  };
  const countFrom = (date: string) => {
    if (date !== (model.since ?? axis.first)) change({ since: date === axis.first ? null : date });
  };
  const dayBefore = (date: string) => dateOf(Math.max(dayNumber(axis.first), dayNumber(date) - 1));
  return (
    <div className="timeline-brush">
      {surface(<TimelineFigure model={model} href={(key) => href({ select: key })} />)}
      {/* The scale beneath the bars takes a click as the date; keyboards have the handle. */}
      <div
        aria-hidden="true"
        className="needs-script"
        style={{
          position: "absolute",
          left: 0,
          right: 0,
          top: `${(100 * axis.bottom) / model.height}%`,
          height: 24,
          cursor: "ew-resize",
        }}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          show(dateAt(axis, ((event.clientX - box.left) / box.width) * model.width));
        }}
      />
      <BrushHandle
        model={model}
        label="First day that counts"
        date={model.since ?? axis.first}
        edge="start"
        first={axis.first}
        last={dayBefore(date)}
        onMove={countFrom}
      />
      <BrushHandle
        model={model}
        label="Date shown"
        date={date}
        edge="end"
        first={axis.first}
        last={axis.last}
        onMove={show}
      />
    </div>
  );
}
