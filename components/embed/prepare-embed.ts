import type { Dossier } from "@/lib/dossier/dossier";
import { embedOptions } from "@/lib/options/embed";
import type { Values } from "@/lib/options/option";
import { formatOptions } from "@/lib/options/parse";
import type { AnyChart } from "../charts/charts";
import { drawOnce } from "../charts/draw";
import { parseChart } from "../charts/parse-chart";
import { spokenWords } from "../charts/spoken-words";
import { compositionsOf } from "./compositions";
import { layoutOf } from "./layout";

/** Room in px at each side: none on the ground of the page around it, some on a ground of its own that may differ. */
export const sideOf = (theme: string) => (theme === "dark" || theme === "auto" ? 12 : 0);

/** The days before and after a date at which the picture changes; null where there is none. */
export const neighbours = (days: readonly string[], date: string) => ({
  before: days.findLast((day) => day < date) ?? null,
  after: days.find((day) => day > date) ?? null,
});

/**
 * All that an embed holds but its drawings: models and broken lines of every composition, where time can go.
 * What of the address cannot be used falls back to the default and is among the problems.
 */
export function prepareEmbed(chart: AnyChart, dossier: Dossier, asked: URLSearchParams) {
  const { settings, release, pinned } = dossier;
  const { values, problems } = parseChart(chart, dossier, asked, embedOptions);
  const own = values as Values<typeof embedOptions> & { as_of: string };
  const words = spokenWords(dossier, values);
  const days = chart.days(dossier, values);
  const side = sideOf(own.theme);
  const drawn = compositionsOf(chart).map((composition) => {
    const { model } = drawOnce(chart, dossier, values, composition.width);
    const layout = layoutOf({
      chart,
      composition,
      model,
      license: settings.license.name,
      words,
      parts: own,
      moves: days.length > 1,
      remarks: problems.length + (pinned ? 1 : 0),
      side,
    });
    return { model, layout };
  });
  const { select: _, ...shown } = values as Record<string, unknown>;
  return {
    chart,
    dossier,
    version: release.version,
    words,
    own,
    problems,
    days,
    ...neighbours(days, own.as_of),
    side,
    drawn,
    layouts: drawn.map(({ layout }) => layout),
    /** What the page of the chart needs to show the same. */
    query: formatOptions(chart.options, shown, settings),
    /** The embed's address in full, its defaults left out. */
    embedQuery: formatOptions({ ...chart.options, ...embedOptions }, values, settings),
  };
}
export type Prepared = ReturnType<typeof prepareEmbed>;
