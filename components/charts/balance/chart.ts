import { entriesBetween } from "@/lib/measures/balance";
import { countedBy } from "@/lib/measures/counted";
import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { concessionCard } from "../concession-card";
import { BalanceFigure } from "./figure";
import { type BalanceModel, balanceModel } from "./model";
import { balanceOptions } from "./options";

export const balanceChart = defineChart({
  id: "balance",
  options: balanceOptions,
  datasets: ["balances", "concessions", "concession_steps"],
  widths: { dashboard: 506, page: 824, phone: 328 },
  model: balanceModel,
  Figure: BalanceFigure,
  note: ({ firm }: BalanceModel) => firm.sentence,
  days: ({ settings, tables }, { a, b, ...asked }) =>
    daysIn(
      settings.period,
      entriesBetween(countedBy(tables, asked), a, b).flatMap(({ steps }) => steps.map(({ date }) => date)),
    ),
  twin: (model: BalanceModel, { say, signed }) => ({
    caption: model.title,
    columns: [
      { title: say("balance.date") },
      { title: say("balance.concession_title") },
      { title: say("balance.what_happened"), wide: true },
      { title: say("balance.net_after"), unit: say("balance.unit_points"), align: "right" },
    ],
    rows: model.rows.map(({ key, date, title, state, net }) => ({
      key,
      cells: [{ text: date }, { text: title }, { text: state }, { text: signed(net) }],
    })),
  }),
  card: concessionCard,
});
