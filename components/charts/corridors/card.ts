import type { Dossier } from "@/lib/dossier/dossier";
import { statusAt } from "@/lib/measures/segment-status";
import type { Values } from "@/lib/options/option";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { kilometres } from "@/lib/words/numbers";
import type { Card } from "../card";
import { sourcesOf } from "../card-sources";
import { eventCard } from "../event-card";
import type { corridorOptions } from "./options";

/** The card of a segment or a stop. */
export function corridorsCard(
  dossier: Dossier,
  options: Values<typeof corridorOptions>,
  key: string,
): Card | null {
  const { tables } = dossier;
  const id = key.slice(key.indexOf(":") + 1);
  if (key.startsWith("event:")) return eventCard(dossier, id);
  const name = (stop: string) => tables.stops.find((row) => row.id === stop)?.name ?? stop;
  const segment = key.startsWith("segment:") ? tables.segments.find((row) => row.id === id) : undefined;
  if (segment) {
    const { status, row } = statusAt(tables.segment_statuses, id, options.as_of);
    const history = tables.segment_statuses.filter((step) => step.segment === id);
    return {
      key,
      when: row ? `Status since ${dateInWords(row.start)}` : `As of ${dateInWords(options.as_of)}`,
      kind: `${segment.mode} segment`,
      title: `${name(segment.from)} – ${name(segment.to)}`,
      text: segment.note ?? undefined,
      values: [
        { label: "Status", value: status.replaceAll("_", " ") },
        { label: "The source says", value: row?.wording ?? "no dated row; taken as operational" },
        { label: "Line", value: segment.line },
        {
          label: "Length",
          note: `confidence ${segment.confidence}`,
          value: `${kilometres(segment.length_km)} km`,
        },
        {
          label: "Gauge",
          value: segment.gauges_mm.length > 0 ? `${segment.gauges_mm.join(" and ")} mm` : "none",
        },
        { label: "Geometry", value: segment.geometry },
      ],
      rows: {
        title: "Status over time",
        total: history.length,
        items: history.map((step) => ({
          key,
          title: `${step.status.replaceAll("_", " ")}: ${step.wording}`,
          detail: `${shortDate(step.start)} – ${step.end ? shortDate(step.end) : ""}`,
          source: sourcesOf(dossier, step.sources)[0] ?? null,
        })),
      },
      // The status rests on its own sources, the line's length and gauge on the segment's.
      sources: sourcesOf(dossier, [...new Set([...(row?.sources ?? []), ...segment.sources])]),
      confidence: row?.confidence ?? segment.confidence,
    };
  }
  const stop = key.startsWith("stop:") ? tables.stops.find((row) => row.id === id) : undefined;
  if (!stop) return null;
  const names = [stop.name_local, stop.name_ko, stop.name_ru, stop.name_zh, stop.name_ja]
    .filter(Boolean)
    .join(" · ");
  return {
    key,
    when: stop.country,
    kind: stop.kinds.join(", ").replaceAll("_", " "),
    title: stop.name,
    text: stop.note ?? undefined,
    values: [
      ...(names ? [{ label: "Names", value: names }] : []),
      { label: "Gauges", value: stop.gauges_mm.length > 0 ? `${stop.gauges_mm.join(" and ")} mm` : "none" },
      { label: "Place", note: "longitude, latitude", value: `${stop.longitude}, ${stop.latitude}` },
    ],
    sources: sourcesOf(dossier, stop.sources),
    confidence: stop.confidence,
  };
}
