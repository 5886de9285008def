import type { Dossier } from "@/lib/dossier/dossier";
import type { Values } from "@/lib/options/option";
import { firstDay } from "@/lib/time/edtf";
import { dateInWords } from "@/lib/words/dates";
import { signed } from "@/lib/words/numbers";
import type { Card } from "../card";
import { defineChart } from "../chart";
import { eventCard, eventRow } from "../event-card";
import { TimelineFigure } from "./figure";
import { type TimelineModel, timelineModel } from "./model";
import { timelineOptions } from "./options";

/** The events of a month, or one event. */
function card(dossier: Dossier, _: Values<typeof timelineOptions>, key: string): Card | null {
  if (key.startsWith("event:")) return eventCard(dossier, key.slice(6));
  const month = key.startsWith("month:") ? key.slice(6) : "";
  if (!/^\d{4}-\d{2}$/.test(month)) return null;
  const here = dossier.tables.events.filter((event) => firstDay(event.date).startsWith(month));
  return {
    key,
    when: dateInWords(month),
    kind: "month",
    title: here.length === 1 ? "1 event" : `${here.length} events`,
    values: [],
    rows: {
      title: "What happened",
      valueTitle: "score",
      total: here.length,
      items: here.map((event) => ({
        ...eventRow(dossier, event),
        value: {
          text: signed(event.goldstein),
          share: Math.abs(event.goldstein) / 10,
          tone: event.goldstein,
        },
      })),
    },
    sources: [],
  };
}

export const timelineChart = defineChart({
  id: "timeline",
  name: "Timeline",
  summary: "What happened when, and how much of it still counts at the date shown.",
  explanation:
    "Each event stands in the month from whose day it counts, above the line where its Goldstein value is positive and below where it is negative; one known only to a month is drawn as a bar, an approximate date hollow. The yellow area is the weight 2^(−t/H) of an event t days before the date, with the half-life H; later events weigh nothing.",
  options: timelineOptions,
  datasets: ["events"],
  widths: { dashboard: 1248, page: 1180, phone: 328 },
  model: timelineModel,
  Figure: TimelineFigure,
  twin: (model: TimelineModel) => ({
    caption: model.title,
    columns: [
      { title: "Event" },
      { title: "Date" },
      { title: "Type", wide: true },
      { title: "Score", unit: "Goldstein", align: "right" },
    ],
    rows: model.rows.map(({ key, date, type, title, score }) => ({
      key,
      cells: [{ text: title }, { text: date }, { text: type }, { text: signed(score), tone: score }],
    })),
  }),
  card,
});
