import QuickLRU from "quick-lru";
import type { Dossier } from "@/lib/dossier/dossier";
import { besideTag } from "@/lib/dossier/lay-beside";
import { formatOptions } from "@/lib/options/parse";
import type { ChartModel } from "./chart";
import type { AnyChart } from "./charts";
import { spokenWords } from "./spoken-words";
import type { Twin } from "./twin";

type Drawing = { model: ChartModel; twin: Twin };

/** Drawings by the rows that they are of, and by what was asked; the rows of a release never change. */
const known = new WeakMap<Dossier["tables"], QuickLRU<string, Drawing>>();
const kept = 200;

function keptOf(tables: Dossier["tables"]) {
  const drawings = known.get(tables) ?? new QuickLRU<string, Drawing>({ maxSize: kept });
  known.set(tables, drawings);
  return drawings;
}

type Asked = [chart: AnyChart, dossier: Dossier, values: Readonly<Record<string, unknown>>, width: number];

const keyOf = (...[chart, dossier, values, width]: Asked) => {
  const asked = formatOptions(chart.options, { ...values, select: null }, dossier.settings);
  return `${chart.id} ${width} ${asked} ${besideTag(dossier)}`;
};

function made(...[chart, dossier, values, width]: Asked): Drawing {
  const model: ChartModel = chart.model(dossier, values, width);
  let twin: Twin | undefined;
  return {
    model,
    // Pictures and embeds do without.
    get twin() {
      twin ??= chart.twin(model, spokenWords(dossier, values));
      return twin;
    },
  };
}

/** A chart drawn at a width in px: its model and the table that says the same. Made once while it is remembered. */
export function draw(...asked: Asked): Drawing {
  const key = keyOf(...asked);
  const drawings = keptOf(asked[1].tables);
  const drawing = drawings.get(key) ?? made(...asked);
  drawings.set(key, drawing);
  return drawing;
}

/**
 * The same, not remembered: for answers that are themselves kept, or asked for once. A drawing that is kept grows old
 * in memory, and clearing away old ones costs more than making a new one.
 */
export const drawOnce = (...asked: Asked): Drawing =>
  keptOf(asked[1].tables).get(keyOf(...asked)) ?? made(...asked);
