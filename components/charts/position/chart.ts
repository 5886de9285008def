import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { positions } from "@/lib/measures/positions";
import type { Values } from "@/lib/options/option";
import { daysIn } from "@/lib/time/days-in";
import { actorName } from "@/lib/words/actors";
import type { Card } from "../card";
import { defineChart } from "../chart";
import { eventCard, eventRow } from "../event-card";
import { PositionFigure } from "./figure";
import { markOf, type PositionModel, positionModel } from "./model";
import { positionOptions } from "./options";
import { quarterInWords } from "./quarter-in-words";

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
  const words = wordsOf(dossier);
  const { say } = words;
  return {
    key,
    when: quarterInWords(words, row.quarter),
    kind: say("position.kind"),
    title: actorName(dossier, row.actor),
    values: [
      {
        label: say("position.took_part"),
        value: say("position.of_total", { contacts: row.contacts, total: row.total }),
      },
      { label: say("position.share"), value: words.percent(row.share) },
      { label: say("position.rank"), value: String(row.rank) },
    ],
    rows: {
      title: say("position.contacts"),
      items: row.events.map((event) => eventRow(dossier, event)),
      total: row.events.length,
    },
    sources: [],
  };
}

export const positionChart = defineChart({
  id: "position",
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
  twin: (model: PositionModel, { say, percent }) => ({
    caption: model.title,
    columns: [
      { title: say("position.actor_and_quarter") },
      { title: say("position.contacts"), align: "right" },
      { title: say("position.of"), align: "right", wide: true },
      { title: say("position.share"), unit: say("position.per_cent"), align: "right", wide: true },
      { title: say("position.rank"), align: "right" },
    ],
    rows: model.rows.map(({ key, quarter, actor, contacts, total, share, rank }) => ({
      key,
      cells: [
        { text: say("position.row", { actor, quarter }) },
        { text: String(contacts) },
        { text: String(total) },
        { text: percent(share) },
        { text: String(rank) },
      ],
    })),
  }),
  card,
});
