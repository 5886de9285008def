import { stepsOf } from "@/lib/measures/concession-state";
import { countedBy } from "@/lib/measures/counted";
import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { exchangeCard } from "./card";
import { ExchangeFigure } from "./figure";
import { type ExchangeModel, exchangeModel } from "./model";
import { exchangeOptions } from "./options";

export const exchangeChart = defineChart({
  id: "exchange",
  options: exchangeOptions,
  alone: true,
  panelWords: "balance_panel",
  datasets: ["exchanges", "concessions", "concession_steps"],
  widths: { dashboard: 824, page: 824, phone: 328 },
  model: exchangeModel,
  Figure: ExchangeFigure,
  days: ({ settings, tables }, asked) => {
    const { concessions, concession_steps: steps } = countedBy(tables, asked);
    return daysIn(
      settings.period,
      concessions.flatMap(({ id, promised }) => [promised, ...stepsOf(steps, id).map(({ date }) => date)]),
    );
  },
  twin: (model: ExchangeModel, { say, decimal, count }) => ({
    caption: model.title,
    columns: [
      { title: say("exchange.giver_and_receiver") },
      { title: say("exchange.concessions"), align: "right", wide: true },
      { title: say("exchange.given"), unit: say("balance.unit_points"), align: "right" },
      { title: say("exchange.promised"), unit: say("balance.unit_points"), align: "right" },
    ],
    rows: model.rows.map(({ key, giver, receiver, concessions, given, promised }) => ({
      key,
      cells: [
        { text: say("exchange.pair", { giver, receiver }) },
        { text: count(concessions) },
        { text: decimal(given) },
        { text: decimal(promised) },
      ],
    })),
  }),
  card: exchangeCard,
});
