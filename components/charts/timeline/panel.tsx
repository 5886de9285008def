"use client";
import { dateOf, dayNumber } from "@/lib/time/day";
import type { PanelProps } from "../panel";
import { BrushHandle } from "./brush";
import { TimelineFigure } from "./figure";
import type { TimelineModel } from "./model";
import { dateAt } from "./scale";

/** The drawing under two handles: the date shown, and on the page the first day that counts. */
export default function TimelinePanel({ model, place, surface, href, change }: PanelProps<TimelineModel>) {
  const { axis, opening } = model;
  const show = (date: string) => change({ as_of: date === opening ? null : date });
  const countFrom = (date: string) => change({ since: date === axis.first ? null : date });
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
      {place === "page" ? (
        <BrushHandle
          model={model}
          label="First day that counts"
          date={model.since ?? axis.first}
          edge="start"
          first={axis.first}
          last={dayBefore(model.asOf)}
          onMove={countFrom}
        />
      ) : null}
      <BrushHandle
        model={model}
        label="Date shown"
        date={model.asOf}
        edge="end"
        first={axis.first}
        last={axis.last}
        onMove={show}
      />
    </div>
  );
}
