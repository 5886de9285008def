import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { timelineCard } from "./card";
import { TimelineFigure } from "./figure";
import { hasLanes, type TimelineModel, timelineModel } from "./model";
import { timelineOptions } from "./options";
import { shownEvents } from "./shown-events";

export const timelineChart = defineChart({
  id: "timeline",
  options: timelineOptions,
  datasets: ["events"],
  widths: { dashboard: 1248, page: 1180, phone: 328 },
  embedWidths: [320, 440, 600, 800],
  model: timelineModel,
  Figure: TimelineFigure,
  days: (dossier, options) =>
    daysIn(
      dossier.settings.period,
      shownEvents(dossier, options).events.map(({ date }) => date),
    ),
  twin: (model: TimelineModel) => ({
    caption: model.title,
    columns: hasLanes(model.width)
      ? [
          { title: "Event" },
          { title: "Date" },
          { title: "Type", wide: true },
          { title: "Score", unit: "Goldstein", align: "right" },
        ]
      : [
          { title: "Month" },
          { title: "Cooperative", unit: "events", align: "right" },
          { title: "Conflictual", unit: "events", align: "right" },
          { title: "Of score 0", unit: "events", align: "right", wide: true },
        ],
    rows: model.rows,
  }),
  card: timelineCard,
});
