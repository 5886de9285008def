import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { timelineCard } from "./card";
import { TimelineFigure } from "./figure";
import { hasLanes, type TimelineModel, timelineModel } from "./model";
import { timelineOptions } from "./options";
import { shownEvents } from "./shown-events";

export const timelineChart = defineChart({
  id: "timeline",
  name: "Timeline",
  summary: "What happened when, and how much of it still counts at the date shown.",
  explanation:
    "Each event stands in the month from whose day it counts, above the line where its Goldstein value is positive and below where it is negative; one known only to a month is drawn as a bar, an approximate date hollow. The yellow area is the weight 2^(−t/H) of an event t days before the date, with the half-life H; later events weigh nothing.",
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
