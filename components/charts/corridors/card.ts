import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { statusAt } from "@/lib/measures/segment-status";
import type { Values } from "@/lib/options/option";
import type { SegmentRow } from "@/lib/tables/segments";
import type { StopRow } from "@/lib/tables/stops";
import { kindWord } from "@/lib/words/kind-word";
import { stopNames } from "@/lib/words/stops";
import type { Words } from "@/lib/words/words";
import type { Card } from "../card";
import { sourcesOf } from "../card-sources";
import { eventCard } from "../event-card";
import { lengthIn } from "./length-in";
import { kindsInWords } from "./marks";
import type { corridorOptions } from "./options";

const gaugesInWords = (gauges: readonly number[], { say, list }: Words) =>
  gauges.length > 0 ? say("corridors_panel.mm", { number: list(gauges.map(String)) }) : say("corridors.none");

function segmentCard(dossier: Dossier, segment: SegmentRow, asOf: string): Card {
  const words = wordsOf(dossier);
  const { say, date, shortDate } = words;
  const name = stopNames(dossier);
  const statuses = dossier.tables.segment_statuses;
  const { status, row } = statusAt(statuses, segment.id, asOf);
  const history = statuses.filter((step) => step.segment === segment.id);
  const key = `segment:${segment.id}`;
  const confidence = (value: string) => kindWord(words, "confidence", value);
  return {
    key,
    when: row
      ? say("corridors.since_date", { date: date(row.start) })
      : say("corridors.as_of", { date: date(asOf) }),
    kind: say("corridors.segment_kind", { mode: segment.mode }),
    title: say("corridors.between", { from: name(segment.from), to: name(segment.to) }),
    text: segment.note ?? undefined,
    values: [
      { label: say("corridors.status"), value: kindWord(words, "segment_status_short", status) },
      { label: say("corridors.source_says"), value: row?.wording ?? say("corridors.no_row_open") },
      { label: say("corridors.line"), value: segment.line },
      {
        label: say("corridors.length"),
        note: say("card.confidence", { confidence: confidence(segment.confidence) }),
        value: lengthIn(words, segment.length_km),
      },
      { label: say("corridors.gauge"), value: gaugesInWords(segment.gauges_mm, words) },
      { label: say("corridors.geometry"), value: kindWord(words, "geometry", segment.geometry) },
    ],
    rows: {
      title: say("corridors.over_time"),
      total: history.length,
      items: history.map((step) => ({
        key,
        title: say("corridors.step", {
          status: kindWord(words, "segment_status_short", step.status),
          wording: step.wording,
        }),
        detail: `${shortDate(step.start)} – ${step.end ? shortDate(step.end) : ""}`,
        source: sourcesOf(dossier, step.sources)[0] ?? null,
      })),
    },
    // The status rests on its own sources, the line's length and gauge on the segment's.
    sources: sourcesOf(dossier, [...new Set([...(row?.sources ?? []), ...segment.sources])]),
    confidence: confidence(row?.confidence ?? segment.confidence),
  };
}

function stopCard(dossier: Dossier, stop: StopRow): Card {
  const words = wordsOf(dossier);
  const { say } = words;
  const title = stopNames(dossier)(stop.id);
  const { name, name_local, name_ko, name_ru, name_zh, name_ja } = stop;
  const others = [...new Set([name_local, name_ko, name_ru, name_zh, name_ja, name])]
    .filter((other) => other && other !== title)
    .join(" · ");
  return {
    key: `stop:${stop.id}`,
    when: stop.country,
    kind: kindsInWords(stop, words),
    title,
    text: stop.note ?? undefined,
    values: [
      ...(others ? [{ label: say("corridors.names"), value: others }] : []),
      { label: say("corridors.gauges_here"), value: gaugesInWords(stop.gauges_mm, words) },
      {
        label: say("corridors.place"),
        note: say("corridors.place_note"),
        value: `${stop.longitude}, ${stop.latitude}`,
      },
    ],
    sources: sourcesOf(dossier, stop.sources),
    confidence: kindWord(words, "confidence", stop.confidence),
  };
}

/** The card of a segment or a stop, or of an event opened from elsewhere. */
export function corridorsCard(
  dossier: Dossier,
  options: Values<typeof corridorOptions>,
  key: string,
): Card | null {
  const { segments, stops } = dossier.tables;
  const id = key.slice(key.indexOf(":") + 1);
  if (key.startsWith("event:")) return eventCard(dossier, id);
  const segment = key.startsWith("segment:") ? segments.find((row) => row.id === id) : undefined;
  if (segment) return segmentCard(dossier, segment, options.as_of);
  const stop = key.startsWith("stop:") ? stops.find((row) => row.id === id) : undefined;
  return stop ? stopCard(dossier, stop) : null;
}
