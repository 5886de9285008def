import QuickLRU from "quick-lru";
import type { Dossier } from "@/lib/dossier/dossier";
import { besideTag } from "@/lib/dossier/lay-beside";
import { formatOptions } from "@/lib/options/parse";
import type { ChartModel } from "./chart";
import type { AnyChart } from "./charts";
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

/** A chart drawn at a width in px: its model and the table that says the same. Made once while it is remembered. */
export function draw(
  chart: AnyChart,
  dossier: Dossier,
  values: Readonly<Record<string, unknown>>,
  width: number,
): Drawing {
  const asked = formatOptions(chart.options, { ...values, select: null }, dossier.settings);
  const key = `${chart.id} ${width} ${asked} ${besideTag(dossier)}`;
  const drawings = keptOf(dossier.tables);
  const before = drawings.get(key);
  if (before) return before;
  const model: ChartModel = chart.model(dossier, values, width);
  let twin: Twin | undefined;
  const drawing: Drawing = {
    model,
    // Pictures and embeds do without.
    get twin() {
      twin ??= chart.twin(model);
      return twin;
    },
  };
  drawings.set(key, drawing);
  return drawing;
}
