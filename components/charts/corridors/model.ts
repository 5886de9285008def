import type { GeoProjection } from "d3-geo";
import { geoDistance } from "d3-geo";
import type { Dossier } from "@/lib/dossier/dossier";
import { type BaseMap, baseMap, fitted } from "@/lib/geography/base-map";
import { countryNames, seaNames } from "@/lib/geography/names";
import { paint } from "@/lib/look/tokens";
import { type Piece, type Route, shortestRoute } from "@/lib/measures/route";
import { type Status, statusAt } from "@/lib/measures/segment-status";
import type { Values } from "@/lib/options/option";
import type { StopRow } from "@/lib/tables/stops";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { count, kilometres, plural } from "@/lib/words/numbers";
import { type ChartModel, isNarrow } from "../chart";
import { type Box, type Label, labelBox } from "../label-boxes";
import { corridorFinding } from "./finding";
import { type Note, type PlacedNote, placeNames, placeNotes, type Spot, type Wish } from "./labels";
import type { corridorOptions, Mode } from "./options";

export type Line = { key: string; path: string; status: Status; broad: boolean; cross: Spot | null };
export type Dot = {
  key: string;
  x: number;
  y: number;
  radius: number;
  gaugeBreak: boolean;
  crossing: boolean;
  label: Label | null;
};
export type RouteFacts = {
  from: string;
  to: string;
  km: number | null;
  through: string;
  status: readonly { status: Status; km: number }[];
  gauge: readonly { gauge: string; km: number }[];
  breaks: readonly string[];
  crossings: readonly string[];
  missing: readonly string[];
  alternative: string;
};
export type MapLetter = { label: Label; kind: "sea" | "country" };
export type CorridorsModel = ChartModel & {
  base: BaseMap;
  lines: readonly Line[];
  band: string;
  dots: readonly Dot[];
  letters: readonly MapLetter[];
  notes: readonly PlacedNote[];
  scale: { x: number; y: number; width: number; text: string };
  route: RouteFacts | null;
  choices: readonly { id: string; name: string }[];
  asked: { from: string | null; to: string | null; allow: string; mode: Mode };
  note: string;
  rows: readonly {
    key: string;
    name: string;
    line: string;
    km: string;
    gauge: string;
    status: Status;
    since: string;
    wording: string;
  }[];
};

export const statusWords: Record<Status, string> = {
  operational: "operational",
  restricted: "restricted",
  severed: "severed or no track",
  under_construction: "under construction",
  planned: "planned",
};
const statusPaint: Record<Status, string> = {
  operational: paint("operational"),
  restricted: paint("restricted"),
  severed: paint("severed"),
  under_construction: paint("construction"),
  planned: paint("muted"),
};
const round = (value: number) => Math.round(value * 100) / 100;
const earth = 6371;

/** The stops that the map is fitted to: those around the line of control, or all where there is none. */
function focusOf(stops: readonly StopRow[], narrow: boolean): StopRow[] {
  const lines = stops.filter(({ kinds }) => kinds.includes("line_of_control"));
  if (lines.length === 0) return [...stops];
  const reach = narrow ? 480 : 900;
  return stops.filter((stop) =>
    lines.some(
      (line) => earth * geoDistance([stop.longitude, stop.latitude], [line.longitude, line.latitude]) < reach,
    ),
  );
}

/** The countries that meet at a line of control, by the names of Natural Earth. */
function controlled(dossier: Dossier): string[] {
  const { stops, segments, actors } = dossier.tables;
  const lines = new Set(stops.filter(({ kinds }) => kinds.includes("line_of_control")).map(({ id }) => id));
  const beside = segments.flatMap(({ from, to }) => (lines.has(from) ? [to] : lines.has(to) ? [from] : []));
  const codes = new Set(stops.filter(({ id }) => beside.includes(id)).map(({ country }) => country));
  return actors
    .filter(({ kind, iso3 }) => kind === "state" && iso3 && codes.has(iso3))
    .map(({ short_name }) => short_name);
}

/** The corridor map of a dossier at a date, with the shortest route between two stops. */
export function corridorsModel(
  dossier: Dossier,
  options: Values<typeof corridorOptions>,
  width: number,
): CorridorsModel {
  const { tables } = dossier;
  const { as_of: asOf, from, to, allow, mode } = options;
  const narrow = isNarrow(width);
  const tall = width > 760 && width < 1000;
  const height = Math.round(narrow ? width * 1.3 : tall ? width * 1.05 : Math.min(width * 0.6, 640));
  const stop = new Map(tables.stops.map((row) => [row.id, row]));
  const name = (id: string) => stop.get(id)?.name ?? id;
  const pieces: Piece[] = tables.segments
    .filter((segment) => mode === "both" || segment.mode === "ferry" || segment.mode === mode)
    .map((segment) => ({ segment, status: statusAt(tables.segment_statuses, segment.id, asOf).status }));
  const focus = focusOf(tables.stops, narrow || tall);
  const nothing = tables.segments.length === 0 || focus.length === 0;
  const projection = nothing
    ? fitted(
        [
          [0, 0],
          [1, 1],
        ],
        width,
        height,
        20,
      )
    : fitted(
        focus.map(({ longitude, latitude }) => [longitude, latitude]),
        width,
        height,
        narrow ? 34 : 46,
      );
  const project = (row: StopRow | undefined): Spot => {
    const [x, y] = (row && projection([row.longitude, row.latitude])) ?? [-9999, -9999];
    return { x: round(x), y: round(y) };
  };
  const control = controlled(dossier);
  const base = nothing
    ? { land: "", focus: "", borders: "", coast: "", control: "" }
    : baseMap(
        projection,
        `${dossier.settings.id} ${focus.map(({ id }) => id).join()} ${width}`,
        control,
        control,
      );
  const shown = ({ x, y }: Spot) => x > 0 && y > 0 && x < width && y < height;

  const route = from && to ? shortestRoute(tables.stops, pieces, from, to, allow) : null;
  const weak = new Set(
    route?.pieces.filter(({ status }) => status !== "operational").map(({ segment }) => segment.id),
  );
  const wide = from && to ? shortestRoute(tables.stops, pieces, from, to, "any", weak) : null;
  const alternative = route && weak.size > 0 ? wide : null;
  const onRoute = new Set(route?.stops);

  const ends = pieces.map(({ segment, status }) => ({
    segment,
    status,
    a: project(stop.get(segment.from)),
    b: project(stop.get(segment.to)),
  }));
  const inFrame = ends.filter(({ a, b }) => crosses(a, b, width, height));
  const lines = inFrame.map(
    ({ segment, status, a, b }): Line => ({
      key: `segment:${segment.id}`,
      path: `M${a.x} ${a.y}L${b.x} ${b.y}`,
      status,
      broad: segment.gauges_mm.includes(1520),
      cross: status === "severed" ? { x: round((a.x + b.x) / 2), y: round((a.y + b.y) / 2) } : null,
    }),
  );
  const band = ends
    .filter(
      ({ segment, a, b }) =>
        route?.pieces.some((piece) => piece.segment.id === segment.id) && crosses(a, b, width, height),
    )
    .map(({ a, b }) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
    .join("");

  const used = new Set(inFrame.flatMap(({ segment }) => [segment.from, segment.to]));
  const here = tables.stops.filter((row) => used.has(row.id) && shown(project(row)));
  const taken: Box[] = here.map((row) => ({
    left: project(row).x - 4,
    right: project(row).x + 4,
    top: project(row).y - 4,
    bottom: project(row).y + 4,
  }));
  const letters = nothing ? [] : lettered(projection, width, height, narrow);
  taken.push(...letters.map(({ label }) => labelBox(label)));
  const dense = inFrame.flatMap(({ a, b }) =>
    Array.from({ length: 12 }, (_, i) => ({
      x: a.x + ((b.x - a.x) * i) / 11,
      y: a.y + ((b.y - a.y) * i) / 11,
    })),
  );
  const degree = (id: string) =>
    inFrame.filter(({ segment }) => segment.from === id || segment.to === id).length;
  const isEnd = (id: string) => id === from || id === to;
  const capitals = new Set(["Seoul", "Pyongyang", "Beijing", "Vladivostok", "Moscow", "Ulaanbaatar"]);
  const rank = (row: StopRow) =>
    (isEnd(row.id) ? 100 : 0) +
    (capitals.has(row.name) ? 50 : 0) +
    (row.kinds.includes("gauge_break") ? 6 : 0) +
    (row.kinds.includes("port") ? 4 : 0) +
    degree(row.id) +
    (onRoute.has(row.id) ? 1 : 0) -
    (row.kinds.includes("line_of_control") ? 9 : 0);
  const ordered = [...here].sort((p, q) => rank(q) - rank(p) || (p.id < q.id ? -1 : 1));
  const wish = (row: StopRow): Wish => ({
    key: row.id,
    at: project(row),
    text: row.name,
    size: narrow ? 11 : 12,
    weight: rank(row) >= 50 ? 600 : 400,
    radius: 5,
  });
  const first = placeNames(
    ordered.filter((row) => rank(row) >= 50).map(wish),
    taken,
    { width, height },
    dense,
  );
  const placedNotes = placeNotes(
    notesOf(inFrame, name).slice(0, narrow ? 3 : 6),
    taken,
    { width, height },
    narrow,
  );
  const second = placeNames(
    ordered.filter((row) => rank(row) < 50).map(wish),
    taken,
    { width, height },
    dense,
  );

  const { title, missing } = corridorFinding(dossier, { from, to, route, pieces, allow });
  const nameList = (ids: readonly string[]) => ids.map(name);
  const facts: RouteFacts | null =
    from && to
      ? {
          from: name(from),
          to: name(to),
          km: route?.km ?? null,
          through: route
            ? nameList(
                route.stops.filter(
                  (id) =>
                    capitals.has(name(id)) ||
                    ["Shenyang", "Harbin", "Wonsan", "Khabarovsk", "Irkutsk"].includes(name(id)),
                ),
              )
                .slice(0, 7)
                .join(", ")
            : "",
          status: (Object.entries(route?.kmByStatus ?? {}) as [Status, number][])
            .filter(([, km]) => km > 0)
            .map(([status, km]) => ({ status, km })),
          gauge: Object.entries(route?.kmByGauge ?? {}).map(([gauge, km]) => ({ gauge, km })),
          breaks: nameList(route?.gaugeBreaks ?? []),
          crossings: (route?.crossings ?? []).map(([a, b]) => `${name(a)} – ${name(b)}`),
          missing,
          alternative: alternative ? alternativeInWords(alternative, name) : "",
        }
      : null;
  const worst = pieces.filter(({ status }) => status !== "operational");
  const barKm = width > 900 ? 200 : 100;
  const centre = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const one = projection([centre[0] + 1, centre[1]]) ?? [0, 0];
  const kmPerDegree = 111.32 * Math.cos((centre[1] * Math.PI) / 180);
  const barWidth = round((Math.hypot(one[0] - width / 2, one[1] - height / 2) / kmPerDegree) * barKm);
  return {
    title,
    sub: `${mode === "both" ? "Rail and road" : mode === "rail" ? "Rail" : "Road"} corridors by status as of ${dateInWords(asOf)}.${route && from && to ? ` The chosen route, ${name(from)} to ${name(to)}, is ${count(route.km)} km long with ${plural(route.gaugeBreaks.length, "gauge break")}.` : ""}`,
    alt: `Map of ${lines.length} segments as of ${dateInWords(asOf)}; ${plural(worst.length, "segment")} not operational. ${title}.`,
    source: `${plural(pieces.length, "segment")} and their dated statuses; stations are placed, the course between them is schematic. Land: Natural Earth`,
    width,
    height,
    marks: [
      ...inFrame.map(({ segment, status }) => ({
        key: `segment:${segment.id}`,
        about: [`stop:${segment.from}`, `stop:${segment.to}`],
        label: `${name(segment.from)} to ${name(segment.to)}: ${statusWords[status]}, ${kilometres(segment.length_km)} km`,
      })),
      ...here.map((row) => ({
        key: `stop:${row.id}`,
        about: [],
        label: `${row.name}: ${row.kinds.join(", ").replaceAll("_", " ")}`,
      })),
    ],
    empty: nothing ? "This dossier has no corridors." : null,
    base,
    lines: [...lines].sort((p, q) => Number(p.status !== "operational") - Number(q.status !== "operational")),
    band,
    dots: here.map(
      (row): Dot => ({
        key: `stop:${row.id}`,
        ...project(row),
        radius: rank(row) >= 50 ? 4 : 2.6,
        gaugeBreak: row.kinds.includes("gauge_break"),
        crossing: row.kinds.includes("line_of_control"),
        label: first.get(row.id) ?? second.get(row.id) ?? null,
      }),
    ),
    letters,
    notes: placedNotes,
    scale: { x: width - barWidth - 24, y: height - 20, width: barWidth, text: `${barKm} km` },
    route: facts,
    choices: tables.stops.map(({ id, name }) => ({ id, name })).sort((p, q) => (p.name < q.name ? -1 : 1)),
    asked: { from, to, allow, mode },
    note: `Viewpoint: international. Contested sea names carry both forms;${control.length === 2 ? " the line between the two Koreas is drawn as a line of control, not as a border;" : ""} lines between stops are schematic. Conic conformal projection. Land: Natural Earth.`,
    rows: [...pieces]
      .sort((p, q) => Number(p.status === "operational") - Number(q.status === "operational"))
      .map(({ segment, status }) => {
        const { row } = statusAt(tables.segment_statuses, segment.id, asOf);
        return {
          key: `segment:${segment.id}`,
          name: `${name(segment.from)} – ${name(segment.to)}`,
          line: segment.line,
          km: kilometres(segment.length_km),
          gauge: segment.gauges_mm.join(", ") || "–",
          status,
          since: row ? shortDate(row.start) : "–",
          wording: row?.wording ?? "no dated row",
        };
      }),
  };
}

/** Whether a straight line may touch the frame. */
const crosses = (a: Spot, b: Spot, width: number, height: number) =>
  a.x > -9000 &&
  b.x > -9000 &&
  Math.max(a.x, b.x) > 0 &&
  Math.min(a.x, b.x) < width &&
  Math.max(a.y, b.y) > 0 &&
  Math.min(a.y, b.y) < height;

function lettered(projection: GeoProjection, width: number, height: number, narrow: boolean): MapLetter[] {
  const letters = (names: typeof seaNames | typeof countryNames, kind: MapLetter["kind"]) =>
    names.flatMap(({ lines, at }) => {
      const [x, y] = projection([at[0], at[1]]) ?? [-1, -1];
      const labels = lines.map(
        (text, line): MapLetter => ({
          kind,
          label: {
            x: round(x),
            y: round(y + line * 15),
            anchor: "middle",
            size: narrow ? 11 : 13,
            weight: 400,
            text: kind === "country" ? text.split("").join("\u2009") : text,
          },
        }),
      );
      const fits = labels.every(({ label }) => {
        const box = labelBox(label);
        return box.left > 4 && box.right < width - 4 && box.top > 4 && box.bottom < height - 4;
      });
      return fits ? labels : [];
    });
  return [...letters(seaNames, "sea"), ...letters(countryNames, "country")];
}

/** One note for every run of adjoining segments of one status that is not operational, the longest first. */
function notesOf(
  ends: readonly { segment: Piece["segment"]; status: Status; a: Spot; b: Spot }[],
  name: (id: string) => string,
): Note[] {
  const runs: { status: Status; stops: string[]; km: number; longest: (typeof ends)[number] }[] = [];
  for (const end of ends.filter(
    ({ status, segment }) => status !== "operational" && segment.mode === "rail",
  )) {
    const { from, to, length_km } = end.segment;
    const run = runs.find(
      ({ status, stops }) => status === end.status && (stops.includes(from) || stops.includes(to)),
    );
    if (!run) runs.push({ status: end.status, stops: [from, to], km: length_km, longest: end });
    else {
      run.stops.push(...[from, to].filter((stop) => !run.stops.includes(stop)));
      run.km += length_km;
      if (length_km > run.longest.segment.length_km) run.longest = end;
    }
  }
  const words: Record<Status, string> = {
    operational: "",
    restricted: "No regular trains",
    severed: "No through track",
    under_construction: "Under construction",
    planned: "Planned",
  };
  return runs
    .sort((p, q) => q.km - p.km)
    .map(({ status, stops, km, longest }) => ({
      key: `segment:${longest.segment.id}`,
      at: { x: (longest.a.x + longest.b.x) / 2, y: (longest.a.y + longest.b.y) / 2 },
      lines: [
        `${words[status]}, ${kilometres(km)} km`,
        `${name(stops[0] ?? "")} to ${name(stops.at(-1) ?? "")}`,
      ],
      color: statusPaint[status],
    }));
}

const alternativeInWords = (route: Route, name: (id: string) => string) => {
  const needs = (["severed", "under_construction", "planned", "restricted"] as const)
    .filter((status) => route.kmByStatus[status] > 0)
    .map((status) => `${kilometres(route.kmByStatus[status])} km ${statusWords[status]}`);
  const middle = route.stops
    .map(name)
    .filter((stop) =>
      ["Wonsan", "Rajin", "Khasan", "Pyongyang", "Shenyang", "Vladivostok", "Harbin", "Donghae"].includes(
        stop,
      ),
    );
  return `${count(route.km)} km${middle.length > 0 ? ` through ${middle.join(", ")}` : ""}${needs.length > 0 ? `: ${needs.join(", ")}` : ", all of it operational"}; ${plural(route.gaugeBreaks.length, "gauge break")}.`;
};
