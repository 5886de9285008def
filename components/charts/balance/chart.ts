import { entriesBetween } from "@/lib/measures/balance";
import { countedBy } from "@/lib/measures/counted";
import { daysIn } from "@/lib/time/days-in";
import { signed } from "@/lib/words/numbers";
import { defineChart } from "../chart";
import { concessionCard } from "../concession-card";
import { BalanceFigure } from "./figure";
import { type BalanceModel, balanceModel } from "./model";
import { balanceOptions } from "./options";

export const balanceChart = defineChart({
  id: "balance",
  name: "Balance",
  summary: "What two sides had given each other, and who had received more.",
  explanation:
    "Each concession counts its size times the share delivered (none 0, minimal 1/3, intermediate 2/3, full 1; reversed takes it back to 0, lapsed ends the promise); a side's balance is what it received less what it gave, and promises never enter it. The grey range spans the four named weightings, each scaled so that its mean size over the concessions between the two equals that of the chosen one; Goldstein values rate conflict and cooperation, not what a concession is worth.",
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
  twin: (model: BalanceModel) => ({
    caption: model.title,
    columns: [
      { title: "Date" },
      { title: "Concession" },
      { title: "What happened", wide: true },
      { title: "Net after", unit: "points", align: "right" },
    ],
    rows: model.rows.map(({ key, date, title, state, net }) => ({
      key,
      cells: [{ text: date }, { text: title }, { text: state }, { text: signed(net) }],
    })),
  }),
  card: concessionCard,
});
