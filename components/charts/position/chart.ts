import type { Dossier } from "@/lib/dossier/dossier";
import { positions } from "@/lib/measures/positions";
import type { Values } from "@/lib/options/option";
import { daysIn } from "@/lib/time/days-in";
import { actorName } from "@/lib/words/actors";
import { percent } from "@/lib/words/numbers";
import type { Card } from "../card";
import { defineChart } from "../chart";
import { eventCard, eventRow } from "../event-card";
import { PositionFigure } from "./figure";
import { markOf, type PositionModel, positionModel } from "./model";
import { positionOptions } from "./options";

/** The contacts of an actor in a quarter, each with its source. */
function card(dossier: Dossier, options: Values<typeof positionOptions>, key: string): Card | null {
  if (key.startsWith("event:")) return eventCard(dossier, key.slice(6));
  const found = positions(dossier.tables, {
    asOf: options.as_of,
    from: dossier.settings.period[0],
    actors: options.actors,
  });
  const row = found.find((candidate) => markOf(candidate) === key);
  if (!row) return null;
  return {
    key,
    when: `${row.quarter.slice(5)} ${row.quarter.slice(0, 4)}`,
    kind: "leader-level contacts",
    title: actorName(dossier, row.actor),
    values: [
      { label: "Took part in", value: `${row.contacts} of ${row.total}` },
      { label: "Share", value: percent(row.share) },
      { label: "Rank", value: String(row.rank) },
    ],
    rows: {
      title: "Contacts",
      items: row.events.map((event) => eventRow(dossier, event)),
      total: row.events.length,
    },
    sources: [],
  };
}

export const positionChart = defineChart({
  id: "position",
  name: "Position",
  summary: "Who is in the room: ranks by share of leader-level contacts, quarter by quarter.",
  explanation:
    "A contact is a summit, meeting, visit, call or letter in which at least one person took part who held a leader's office on that day. An actor's share is the contacts that it or its people took part in, of all in the quarter; equal shares have equal ranks, and the last quarter counts up to the date shown.",
  options: positionOptions,
  datasets: ["positions", "events", "offices"],
  widths: { dashboard: 822, page: 824, phone: 328 },
  model: positionModel,
  Figure: PositionFigure,
  days: ({ settings, tables }, { actors }) =>
    daysIn(
      settings.period,
      positions(tables, { asOf: settings.period[1], from: settings.period[0], actors }).flatMap(
        ({ events }) => events.map(({ date }) => date),
      ),
    ),
  twin: (model: PositionModel) => ({
    caption: model.title,
    columns: [
      { title: "Actor and quarter" },
      { title: "Contacts", align: "right" },
      { title: "Of", align: "right", wide: true },
      { title: "Share", unit: "per cent", align: "right", wide: true },
      { title: "Rank", align: "right" },
    ],
    rows: model.rows.map(({ key, quarter, actor, contacts, total, share, rank }) => ({
      key,
      cells: [
        { text: `${actor}, ${quarter}` },
        { text: String(contacts) },
        { text: String(total) },
        { text: percent(share) },
        { text: String(rank) },
      ],
    })),
  }),
  card,
});
