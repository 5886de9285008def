import type { Dossier } from "@/lib/dossier/dossier";
import type { Status } from "@/lib/measures/segment-status";
import type { Mode } from "@/lib/options/mode";
import type { Values } from "@/lib/options/option";
import { dateInWords } from "@/lib/words/dates";
import { count, inWords, kilometres, plural } from "@/lib/words/numbers";
import type { ChartModel } from "../chart";
import type { Label } from "../label-boxes";
import { controlled } from "./controlled";
import { type MapView, mapView } from "./map-view";
import { onlyInWords } from "./only-words";
import type { corridorOptions } from "./options";
import type { RouteFacts } from "./route-facts";
import type { SegmentFacts } from "./segment-facts";
import { heightOf, sheetOf } from "./sheet";
import { statusWords } from "./status-words";
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
  ...dots.flatMap(({ label }) => label ?? []),
  ...notes.flatMap(({ labels }) => labels),
  ...ways,
  ...letters.map(({ label }) => label),
];

/** The corridor map of a dossier at a date, with the shortest route between two stops. */
export function corridorsModel(
  dossier: Dossier,
  options: Values<typeof corridorOptions>,
  width: number,
): CorridorsModel {
  const { stops, segments, segment_statuses: statuses } = dossier.tables;
  const { as_of: asOf, from, to, via, allow, mode, status, gauge, compare, other_via: otherVia } = options;
  const stopOf = new Map(stops.map((row) => [row.id, row]));
  const name = (id: string) => stopOf.get(id)?.name ?? id;
  const subject = subjectOf(dossier, {
    ...{ asOf, from, to, via, allow, mode, status, gauge, compare, otherVia },
  });
  const { pieces, shown, route, facts, second, compared } = subject;
  const only = onlyInWords(options);
  const none = `No segment is ${only} on ${dateInWords(asOf)}`;
  const title = only && shown.length === 0 && segments.length > 0 ? none : subject.title;
  const sheet = sheetOf(width);
  const view = { dossier, asOf, mode, subject, zoom: options.zoom };
  const map = mapView({ ...view, sheet, width });
  const onPage = sheet === "page" && route !== null && route.pieces.length > 0;
  const pieceOf = new Map(pieces.map((piece) => [`segment:${piece.segment.id}`, piece]));
  const { names } = controlled(dossier);
  const inFrame = map.lines.filter(({ status }) => status !== "operational").length;
  const beside = second ? ` ${second.sentence}` : "";
  const kind = { both: "Rail and road", rail: "Rail", road: "Road" }[mode];
  const breaks = route?.gaugeBreaks.length ?? 0;
  const unsure = (route?.pieces ?? [])
    .filter(({ segment }) => segment.confidence === "low")
    .reduce((sum, { segment }) => sum + segment.length_km, 0);
  const way =
    facts && route && route.km > 0
      ? ` The chosen route, ${name(facts.from)} to ${name(facts.to)}, is ${count(route.km)} km long with ${inWords(breaks)} gauge break${breaks === 1 ? "" : "s"}.${unsure > 0 ? ` The lengths of ${count(unsure)} km of it are estimates.` : ""}`
      : "";
  const seen =
    map.lines.length === 0
      ? `Map on which no segment of ${kind.toLowerCase()} corridors lies`
      : `Map of ${plural(map.lines.length, "segment")} of ${kind.toLowerCase()} corridors${only ? `, only what is ${only}` : ""}, ${inFrame === 0 ? "all" : `${count(inFrame)} of them not`} operational`;
  return {
    title,
    sub: `${kind} corridors by status as of ${dateInWords(asOf)}${only ? `, only what is ${only}` : ""}.${compared ? " Banded: what changed between the two dates." : ""}${way}${beside}${map.lines.length === 0 && shown.length > 0 ? " No segment lies in the part of the map that is shown." : ""}`,
    alt: `${seen} as of ${dateInWords(asOf)}. ${title}.${beside}`,
    source: `${plural(shown.length, "segment")}, ${plural(statuses.length, "dated status", "dated statuses")}; lengths in km along the line. Land: Natural Earth. Conic conformal projection`,
    width,
    height: heightOf(sheet, width),
    marks: [
      ...map.lines.flatMap(({ key }) => {
        const piece = pieceOf.get(key);
        if (!piece) return [];
        const { segment, status } = piece;
        const ends = `${name(segment.from)} to ${name(segment.to)}`;
        const about = [`stop:${segment.from}`, `stop:${segment.to}`];
        return [
          { key, about, label: `${ends}: ${statusWords[status]}, ${kilometres(segment.length_km)} km` },
        ];
      }),
      ...map.dots.map(({ key }) => {
        const row = stopOf.get(key.slice(5));
        return { key, about: [], label: `${row?.name}: ${row?.kinds.join(", ").replaceAll("_", " ")}` };
      }),
    ],
    empty:
      segments.length === 0
        ? "This dossier has no corridors."
        : shown.length === 0
          ? `${only ? none : `This dossier has no ${mode === "road" ? "roads" : "railways"}`}.`
          : null,
    map,
    zoom: map.zoom,
    continent: onPage ? mapView({ ...view, sheet: "continent", width: 1248 }) : null,
    strip: onPage ? stripOf(route, stops, 1248) : null,
    route: facts,
    choices: stops.map(({ id, name }) => ({ id, name })).sort((p, q) => (p.name < q.name ? -1 : 1)),
    second: second && { facts: second.facts, sentence: second.sentence },
    compared: compared && {
      dates: compared.dates,
      lines: [
        `${compared.title}; ${count([...compared.by.values()].filter(({ change }) => change === "unchanged").length)} of ${plural(compared.by.size, "segment")} stayed as they were.`,
        compared.other === compared.now
          ? `On both dates: ${compared.now}.`
          : `On ${dateInWords(compare ?? asOf)}: ${compared.other}. On ${dateInWords(asOf)}: ${compared.now}.`,
      ],
    },
    gauges: [...new Set(segments.flatMap(({ gauges_mm }) => gauges_mm))].sort((a, b) => a - b),
    asked: { from, to, via, allow, mode, otherVia, compare, status, gauge },
    note: `Viewpoint: international. ${names.length === 2 ? "Both sea names shown; the Military Demarcation Line is drawn as a line of control, not as a border. " : ""}Stops are placed, the course between them is schematic. Land: Natural Earth.`,
    rows: subject.table,
  };
}
