import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { corridorsCard } from "./card";
import { corridorBriefKey } from "./corridor-key";
import { CorridorsFigure } from "./figure";
import { type CorridorsModel, corridorsModel } from "./model";
import { corridorOptions } from "./options";
import { corridorTwin } from "./twin";

export const corridorsChart = defineChart({
  id: "corridors",
  options: corridorOptions,
  datasets: ["segments", "stops", "segment_statuses", "segment_changes", "corridors"],
  behind: ({ as_of, compare }) => (compare && compare !== as_of ? "segment_changes" : "segments"),
  widths: { dashboard: 1248, page: 840, phone: 360 },
  model: corridorsModel,
  Figure: CorridorsFigure,
  key: corridorBriefKey,
  note: ({ note }: CorridorsModel) => note,
  days: ({ settings, tables }) =>
    daysIn(
      settings.period,
      tables.segment_statuses.flatMap(({ start, end }) => (end ? [start, end] : [start])),
    ),
  twin: corridorTwin,
  card: corridorsCard,
});
