import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { corridorsCard } from "./card";
import { corridorBriefKey } from "./corridor-key";
import { CorridorsFigure } from "./figure";
import { type CorridorsModel, corridorsModel } from "./model";
import { corridorOptions } from "./options";
import { statusWords } from "./status-words";

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
  twin: (model: CorridorsModel) => ({
    caption: model.title,
    columns: [
      { title: "Segment" },
      { title: "Line", wide: true },
      { title: "Length", unit: "km", align: "right" },
      { title: "Gauge", unit: "mm", align: "right", wide: true },
      { title: "Status" },
      ...(model.compared ? [{ title: "Change" }, { title: "States", wide: true as const }] : []),
      { title: "Since", wide: true },
      { title: "As the source puts it", wide: true },
    ],
    rows: model.rows.map(({ key, name, line, km, gauge, status, since, wording, change }) => ({
      key,
      cells: [
        { text: name },
        { text: line },
        { text: km },
        { text: gauge },
        { text: statusWords[status] },
        ...(change
          ? [
              { text: change.change },
              {
                text:
                  change.change === "unchanged"
                    ? "–"
                    : `${statusWords[change.before]}, then ${statusWords[change.after]}`,
              },
            ]
          : []),
        { text: since },
        { text: wording },
      ],
    })),
  }),
  card: corridorsCard,
});
