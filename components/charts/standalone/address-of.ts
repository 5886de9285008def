import { pinnedPath } from "@/lib/publish/links";
import type { ChartPublication } from "../formats/chart-format";

/** The full address of the page that shows the same view in the same release. */
export function addressOf({ chart, dossier, page, query, origin }: ChartPublication): string {
  const own = new URLSearchParams(
    [...query].filter(([name]) => name !== "select" && Object.hasOwn(chart.options, name)),
  );
  const text = own.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `${origin}${pinnedPath(page, dossier.release.version)}${text ? `?${text}` : ""}`;
}
