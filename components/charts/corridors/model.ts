import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Status } from "@/lib/measures/segment-status";
import type { Mode } from "@/lib/options/mode";
import type { Values } from "@/lib/options/option";
import { stopNames } from "@/lib/words/stops";
import type { ChartModel } from "../chart";
import type { Label } from "../label-boxes";
import { bothDates } from "./compared";
import { controlled } from "./controlled";
import { type MapView, mapView } from "./map-view";
import { corridorMarks } from "./marks";
import { onlyInWords } from "./only-words";
import type { corridorOptions } from "./options";
import { type RouteFacts, wayInWords } from "./route-facts";
import type { SegmentFacts } from "./segment-facts";
import { heightOf, sheetOf } from "./sheet";
import { type Strip, stripOf } from "./strip";
import { subjectOf } from "./subject";
import type { ZoomSteps } from "./zoom-steps";

export type CorridorsModel = ChartModel & {
  map: MapView;
  /** The whole way across the continent and as a line: on the chart's own page. */
  continent: MapView | null;
  /** Where one can go from the part of the map that is shown. */
  zoom: ZoomSteps;
  strip: Strip | null;
  route: RouteFacts | null;
  /** Another way between the same ends, and what tells the two apart. */
  second: { facts: RouteFacts; sentence: string } | null;
  /** Two dates side by side, in sentences. */
  compared: { dates: readonly [string, string]; lines: readonly string[] } | null;
  /** Track gauges of the dossier, mm. */
  gauges: readonly number[];
  choices: readonly { id: string; name: string }[];
  asked: {
    from: string | null;
    to: string | null;
    via: string | null;
    allow: string;
    mode: Mode;
    otherVia: string | null;
    compare: string | null;
    status: readonly Status[] | null;
    gauge: readonly number[] | null;
  };
  /** Viewpoint, names and lines: printed under the map. */
  note: string;
  rows: readonly SegmentFacts[];
};

/** Every text of a map as it is laid out, for the test that no two meet. */
export const labelsOf = ({ dots, notes, ways, letters }: MapView): Label[] => [
  ...dots.flatMap(({ label, native }) => [...(label ? [label] : []), ...(native ? [native] : [])]),
  ...notes.flatMap(({ labels }) => labels),
  ...ways,
  ...letters.map(({ label }) => label),
];

/** Part of a sentence, or nothing where it has nothing to say. */
const ifAny = (text: string | null, sentence: (text: string) => string) => (text ? sentence(text) : "");

/** The corridor map of a dossier at a date, with the shortest route between two stops. */
export function corridorsModel(
  dossier: Dossier,
  options: Values<typeof corridorOptions>,
  width: number,
): CorridorsModel {
  const { stops, segments, segment_statuses: statuses } = dossier.tables;
  const { as_of: asOf, from, to, via, allow, mode, status, gauge, compare, other_via: otherVia } = options;
  const words = wordsOf(dossier);
  const { say } = words;
  const name = stopNames(dossier);
  const subject = subjectOf(dossier, {
    ...{ asOf, from, to, via, allow, mode, status, gauge, compare, otherVia },
  });
  const { shown, route, facts, second, compared } = subject;
  const only = onlyInWords(options, words);
  const date = words.date(asOf);
  const none = say("corridors.none_only", { only: only ?? "", date });
  const title = only && shown.length === 0 && segments.length > 0 ? none : subject.title;
  const sheet = sheetOf(width);
  const view = { dossier, asOf, mode, subject, zoom: options.zoom };
  const map = mapView({ ...view, sheet, width });
  const onPage = sheet === "page" && route !== null && route.pieces.length > 0;
  const beside = second?.sentence ?? "";
  const onlyShown = ifAny(only, (text) => say("corridors.only_shown", { only: text }));
  const { names } = controlled(dossier);
  const byName = new Intl.Collator(words.tag);
  return {
    title,
    sub: words.sentences([
      say("corridors.sub", { mode, date, only: onlyShown }),
      compared ? say("corridors.banded") : "",
      ...(facts && route && route.km > 0 ? wayInWords(route, facts, words) : []),
      beside,
      map.lines.length === 0 && shown.length > 0 ? say("corridors.none_in_part") : "",
    ]),
    alt: words.sentences([
      map.lines.length === 0
        ? say("corridors.alt_none", { mode, date, title })
        : say("corridors.alt", {
            ...{ mode, date, title, only: onlyShown, count: map.lines.length },
            shut: map.lines.filter(({ status }) => status !== "operational").length,
          }),
      beside,
    ]),
    source: say("corridors.source", { segments: shown.length, statuses: statuses.length }),
    width,
    height: heightOf(sheet, width),
    marks: corridorMarks(dossier, map, subject),
    empty:
      segments.length === 0
        ? say("corridors.empty")
        : shown.length === 0
          ? only
            ? say("corridors.empty_only", { finding: none })
            : say("corridors.empty_mode", { mode })
          : null,
    map,
    zoom: map.zoom,
    continent: onPage ? mapView({ ...view, sheet: "continent", width: 1248 }) : null,
    strip: onPage ? stripOf(route, dossier, 1248) : null,
    route: facts,
    choices: stops.map(({ id }) => ({ id, name: name(id) })).sort((p, q) => byName.compare(p.name, q.name)),
    second: second && { facts: second.facts, sentence: second.sentence },
    compared: compared && { dates: compared.dates, lines: bothDates(compared, asOf, compare ?? asOf, words) },
    gauges: [...new Set(segments.flatMap(({ gauges_mm }) => gauges_mm))].sort((a, b) => a - b),
    asked: { from, to, via, allow, mode, otherVia, compare, status, gauge },
    note: say("corridors.note", { control: names.length === 2 ? say("corridors.note_control") : "" }),
    rows: subject.table,
  };
}
