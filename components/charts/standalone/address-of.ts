import { keptQuery } from "@/lib/publish/kept-query";
import { pinnedPath, withQuery } from "@/lib/publish/links";
import type { ChartPublication } from "../formats/chart-format";

/** The full address of the page that shows the same view in the same release. */
export function addressOf({ chart, dossier, page, query, origin }: ChartPublication): string {
  const own = new URLSearchParams(
    [...query].filter(([name]) => name !== "select" && Object.hasOwn(chart.options, name)),
  );
  return `${origin}${withQuery(pinnedPath(page, dossier.release.version), keptQuery(dossier, own))}`;
}
