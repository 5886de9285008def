import { daysIn } from "@/lib/time/days-in";
import { decimal, signed } from "@/lib/words/numbers";
import { defineChart } from "../chart";
import { networkCard } from "./card";
import { NetworkFigure } from "./figure";
import { type NetworkModel, networkModel } from "./model";
import { networkOptions } from "./options";

export const networkChart = defineChart({
  id: "network",
  name: "Network",
  summary: "Who dealt with whom, how much and how kindly.",
  explanation:
    "An event aged t days weighs 2^(−t/H), where H is the half-life; a relation's intensity is the sum of its events' weights, its tone their mean Goldstein score by weight. People count for their state, an event once per pair, and each date's picture is pulled towards one layout of the whole period, so that a move on screen is a change in the world.",
  options: networkOptions,
  datasets: ["relations", "events", "actors"],
  widths: { dashboard: 718, page: 824, phone: 328 },
  model: networkModel,
  Figure: NetworkFigure,
  days: ({ settings, tables }) =>
    daysIn(
      settings.period,
      tables.events.map(({ date }) => date),
    ),
  twin: (model: NetworkModel) => ({
    caption: model.title,
    columns: [
      { title: "Pair" },
      { title: "Intensity", unit: "weighted events", align: "right" },
      { title: "Tone", unit: "−10…+10", align: "right" },
      { title: "First → second", align: "right", wide: true },
      { title: "Second → first", align: "right", wide: true },
      { title: "Events", align: "right", wide: true },
    ],
    rows: model.ties.map(({ key, names, intensity, tone, there, back, events }) => ({
      key,
      cells: [
        { text: names.join(" – ") },
        { text: decimal(intensity) },
        { text: signed(tone), tone },
        { text: there === null ? "–" : signed(there) },
        { text: back === null ? "–" : signed(back) },
        { text: String(events) },
      ],
    })),
  }),
  card: networkCard,
});
