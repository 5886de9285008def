import { setImmediate as others } from "node:timers/promises";
import { createElement } from "react";
import type { Dossier } from "@/lib/dossier/dossier";
import { besideTag } from "@/lib/dossier/lay-beside";
import { onceFor } from "@/lib/measures/once-for";
import { formatOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import type { AnyChart } from "../charts";
import { isHeavy } from "../heavy";
import type { Motion } from "./motion";
import { treesOf } from "./tree-of";
import { Union } from "./union";

async function madeOf(
  chart: AnyChart,
  dossier: Dossier,
  values: Readonly<Record<string, unknown>>,
  width: number,
  span: number | null,
): Promise<Motion | null> {
  const [first, last] = dossier.settings.period;
  if (isHeavy(chart.model(dossier, { ...values, as_of: last }, width))) return null;
  const moved = (day: string, by: number) => dateOf(dayNumber(day) + by);
  const came = chart.days(dossier, values);
  // Of a window that moves, a day also goes.
  const gone = span === null ? [] : came.map((day) => moved(day, span + 1)).filter((day) => day <= last);
  const days = [...new Set([first, ...came, ...gone])].sort();
  const union = new Union();
  const words: Motion["words"][number][] = [];
  for (const day of days) {
    const model = chart.model(
      dossier,
      { ...values, as_of: day, ...(span === null ? {} : { since: moved(day, -span) }) },
      width,
    );
    words.push({ title: model.title, sub: model.sub });
    union.add(model.empty === null ? treesOf(createElement(chart.Figure, { model }), "svg") : []);
    await others();
  }
  return { days, words, ...union.written() };
}

const known = onceFor<Promise<Motion | null>>(24);

/**
 * A chart at a width in px on all days at which its picture changes. Of hundreds of days the work takes a second:
 * between days others get their turn, and what is made is kept for those who ask the same. Null where a picture has
 * too many marks to glide.
 */
export function motionOf(
  chart: AnyChart,
  dossier: Dossier,
  values: Readonly<Record<string, unknown>>,
  width: number,
  span: number | null = null,
): Promise<Motion | null> {
  const { settings, tables } = dossier;
  const asked = formatOptions(chart.options, { ...values, as_of: settings.asOf, select: null }, settings);
  return known(
    tables,
    `${chart.id} ${dossier.language} ${width} ${span} ${asked} ${besideTag(dossier)}`,
    () => madeOf(chart, dossier, values, width, span),
  );
}
