import { daysIn } from "@/lib/time/days-in";
import { defineChart } from "../chart";
import { networkCard } from "./card";
import { NetworkFigure } from "./figure";
import { networkModel } from "./model";
import { networkOptions } from "./options";
import { networkTable } from "./table";

export const networkChart = defineChart({
  id: "network",
  name: "Network",
  summary: "Who dealt with whom, how much and how kindly.",
  explanation:
    "An event aged t days weighs 2^(−t/H), where H is the half-life; a relation's intensity is the sum of its events' weights, its tone their mean Goldstein score by weight. People count for their state, an event once per pair, and each date's picture is pulled towards one layout of the whole period, so that a move on screen is a change in the world.",
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
