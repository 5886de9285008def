import { courseOf } from "@/lib/measures/course";
import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { precedentCard } from "./card";
import { PrecedentFigure } from "./figure";
import { type PrecedentModel, precedentModel } from "./model";
import { precedentOptions } from "./options";

export const precedentChart = defineChart({
  id: "precedent",
  options: precedentOptions,
  compares: true,
  datasets: ["precedents", "events", "concessions", "concession_steps"],
  widths: { dashboard: 824, page: 824, phone: 328 },
  embedWidths: [320, 440, 600, 800],
  model: precedentModel,
  Figure: PrecedentFigure,
  days: (dossier, { half_life }) => {
    const course = courseOf(dossier, { until: dossier.settings.period[1], halfLife: half_life });
    const days = course?.days.map(({ day }) => day).filter((day) => day >= course.start) ?? [];
    return daysIn(dossier.settings.period, days);
  },
  twin: (model: PrecedentModel, { say, signed }) => ({
    caption: model.title,
    columns: [
      { title: say("precedent.event") },
      { title: say("precedent.dossier"), wide: true },
      { title: say("precedent.months"), align: "right" },
      { title: say("precedent.date"), wide: true },
      { title: say("precedent.score"), unit: say("precedent.score_unit"), align: "right", wide: true },
      { title: say("precedent.tone_by_then"), unit: say("precedent.tone_column_unit"), align: "right" },
      { title: say("precedent.net_by_then"), unit: say("precedent.points"), align: "right", wide: true },
    ],
    rows: model.rows.map(({ key, event, dossier, months, date, score, tone, net }) => ({
      key,
      cells: [
        { text: event },
        { text: dossier },
        { text: signed(months) },
        { text: date },
        { text: signed(score), tone: score },
        tone === null ? { text: "" } : { text: signed(tone), tone },
        { text: signed(net) },
      ],
    })),
  }),
  card: precedentCard,
});
