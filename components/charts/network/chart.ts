import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { networkCard } from "./card";
import { NetworkFigure } from "./figure";
import { networkModel } from "./model";
import { networkOptions } from "./options";
import { networkTable } from "./table";

export const networkChart = defineChart({
  id: "network",
  options: networkOptions,
  datasets: ["relations", "relation_changes", "standings", "events", "actors"],
  widths: { dashboard: 718, page: 824, phone: 328 },
  model: networkModel,
  Figure: NetworkFigure,
  days: ({ settings, tables }) =>
    daysIn(
      settings.period,
      tables.events.map(({ date }) => date),
    ),
  twin: networkTable,
  card: networkCard,
});
