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
  twin: (model: TimelineModel, { say }) => ({
    caption: model.title,
    columns: hasLanes(model.width)
      ? [
          { title: say("timeline.event") },
          { title: say("timeline.date") },
          { title: say("timeline.type"), wide: true },
          { title: say("timeline.score"), unit: say("timeline.goldstein"), align: "right" },
        ]
      : [
          { title: say("timeline.month") },
          { title: say("timeline.cooperative"), unit: say("timeline.events"), align: "right" },
          { title: say("timeline.conflictual"), unit: say("timeline.events"), align: "right" },
          { title: say("timeline.of_score_0"), unit: say("timeline.events"), align: "right", wide: true },
        ],
    rows: model.rows,
  }),
  card: timelineCard,
});
