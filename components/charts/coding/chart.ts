import { endOf } from "@/lib/measures/coded-course";
import { monthsBetween } from "@/lib/measures/event-months";
import { defineChart } from "../chart";
import { codingCard } from "./card";
import { CodingFigure } from "./figure";
import { type CodingModel, codingModel } from "./model";
import { codingOptions } from "./options";

export const codingChart = defineChart({
  id: "coding",
  options: codingOptions,
  codes: true,
  alone: true,
  datasets: ["codings", "events"],
  widths: { dashboard: 824, page: 824, phone: 328 },
  model: codingModel,
  Figure: CodingFigure,
  note: ({ together, about }: CodingModel, { sentences }) => sentences([together, about]),
  days: ({ settings: { period } }) => monthsBetween(...period).map((month) => endOf(month, period[1])),
  twin: (model: CodingModel, { say, signed, count, decimal }) => ({
    caption: model.title,
    columns: [
      { title: say("coding.month") },
      { title: say("coding.by_hand"), unit: say("coding.score"), align: "right" },
      { title: say("coding.events_by_hand"), align: "right", wide: true },
      { title: say("coding.by_machine"), unit: say("coding.score"), align: "right" },
      { title: say("coding.events_by_machine"), align: "right" },
      { title: say("coding.bound"), unit: say("coding.points"), align: "right", wide: true },
    ],
    rows: model.rows.map(({ key, words, hand, handEvents, machine, machineEvents, bound }) => ({
      key,
      cells: [
        { text: words },
        hand === null ? { text: "" } : { text: signed(hand), tone: hand },
        { text: count(handEvents) },
        machine === null ? { text: "" } : { text: signed(machine), tone: machine },
        { text: count(machineEvents) },
        { text: machine === null ? "" : decimal(bound) },
      ],
    })),
  }),
  card: codingCard,
});
