import type { GeoProjection } from "d3-geo";
import type { Dossier } from "@/lib/dossier/dossier";
import { type BaseMap, baseMap, type Detail } from "@/lib/geography/base-map";
import { paint } from "@/lib/look/tokens";
import { onceFor } from "@/lib/measures/once-for";
import type { Piece, Route } from "@/lib/measures/route";
import type { Status } from "@/lib/measures/segment-status";
import type { Box, Label } from "../label-boxes";
import { clip, type Spot } from "./clip";
import { controlled } from "./controlled";
import { destinations } from "./destinations";
import { type BreakPlace, breakPlaces } from "./gauge-breaks";
import { type Ground, type Note, type PlacedNote, placeNames, placeNotes } from "./labels";
import { lettered, type MapLetter } from "./letters";
import { breakLines, runLines } from "./notes";
import { runsOf } from "./runs";
import { scaleBar } from "./scale-bar";
import { baseWidth, heart, heightOf, project } from "./sheet";
import { places, type Sheet, tips } from "./stations";
import { statusPaint } from "./status-words";

export type Line = {
  key: string;
  path: string;
  status: Status;
  /** Broad gauge, alone or beside another: drawn double. */
  broad: boolean;
  onRoute: boolean;
  /** Where a missing link is crossed out. */
  cross: Spot | null;
};
export type Dot = Spot & {
  key: string;
  kind: "station" | "minor" | "gauge_break";
  label: Label | null;
};
export type MapView = {
  sheet: Sheet;
  width: number;
  height: number;
  /** Land and borders, drawn at a width of their own. */
  base: BaseMap & { width: number };
  lines: readonly Line[];
  band: string;
  dots: readonly Dot[];
  /** Rings around stretches too short to be seen. */
  rings: readonly (Spot & { color: string })[];
  letters: readonly MapLetter[];
  notes: readonly PlacedNote[];
  ways: readonly Label[];
  scale: ReturnType<typeof scaleBar>;
};
export type ViewGiven = {
  dossier: Dossier;
  asOf: string;
  pieces: readonly Piece[];
  route: Route | null;
  other: Route | null;
  ends: readonly string[];
  sheet: Sheet;
  width: number;
};

const projections = onceFor<GeoProjection>();
const round = (value: number) => Math.round(value * 100) / 100;
const spot = ({ x, y }: Spot): Spot => ({ x: round(x), y: round(y) });
const draw = (a: Spot, b: Spot) => `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`;
const square = ({ x, y }: Spot, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const middleOf = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const detail: Record<Sheet, Detail> = {
  page: { apart: 4.4, speck: 7 },
  wide: { apart: 4.6, speck: 8 },
  phone: { apart: 3, speck: 6 },
  continent: { apart: 4, speck: 10 },
};

function baseOf(given: {
  key: string;
  sheet: Sheet;
  control: readonly string[];
  projection: (width: number) => GeoProjection;
}): MapView["base"] {
  const { key, sheet, control, projection } = given;
  const width = baseWidth[sheet];
  const height = heightOf(sheet, width);
  const made = { projection: () => projection(width), width, height, key, focus: control, control };
  return { ...baseMap({ ...made, detail: detail[sheet] }), width };
}

/** One map of the corridors: base, segments by status, stops with their names, notes. */
export function mapView(given: ViewGiven): MapView {
  const { dossier, asOf, pieces, route, other, ends, sheet, width } = given;
  const { stops, segments, segment_statuses: statuses } = dossier.tables;
  const height = heightOf(sheet, width);
  const onRoute = new Set(route?.stops);
  const taking = new Set(route?.pieces.map(({ segment }) => segment.id));
  const projection = projections(
    dossier.tables,
    `${sheet} ${width} ${sheet === "continent" ? [...onRoute].join() : ""}`,
    () => project(sheet, stops, segments, onRoute, width),
  );
  const stopOf = new Map(stops.map((row) => [row.id, row]));
  const name = (id: string) => stopOf.get(id)?.name ?? id;
  const spots = new Map<string, Spot>();
  const at = (id: string): Spot => {
    const known = spots.get(id);
    if (known) return known;
    const row = stopOf.get(id);
    const [x, y] = (row && projection([row.longitude, row.latitude])) ?? [-9999, -9999];
    spots.set(id, { x, y });
    return { x, y };
  };
  const shows = ({ x, y }: Spot) => x > 2 && y > 2 && x < width - 2 && y < height - 2;

  const drawn = pieces.flatMap((piece) => {
    const [a, b] = [at(piece.segment.from), at(piece.segment.to)];
    const part = clip(a, b, width, height);
    return part ? [{ piece, a, b, seen: clip(a, b, width, height, 20) ?? part }] : [];
  });
  const runs = runsOf(drawn.map(({ piece }) => piece));
  const crossedOut = new Set(
    runs.filter(({ status }) => status === "severed").map(({ longest }) => longest.segment.id),
  );
  const lines = drawn.map(({ piece: { segment, status }, a, b, seen }): Line => {
    const long = Math.hypot(a.x - b.x, a.y - b.y) > 16;
    return {
      key: `segment:${segment.id}`,
      path: draw(...seen),
      status,
      broad: segment.gauges_mm.includes(1520),
      onRoute: taking.has(segment.id),
      cross: crossedOut.has(segment.id) && long ? spot(middleOf(a, b)) : null,
    };
  });

  const sideOf = places[sheet];
  const joins = (id: string) =>
    drawn.filter(({ piece: { segment } }) => segment.from === id || segment.to === id).length;
  const breaks: BreakPlace[] = breakPlaces(pieces.map(({ segment }) => segment)).filter(({ at: id }) =>
    shows(at(id)),
  );
  const isBreak = (id: string) => breaks.some((place) => place.at === id);
  const isMajor = (id: string) => ends.includes(id) || (sideOf[id]?.includes("!") ?? false);
  const inUse = new Set(drawn.flatMap(({ piece: { segment } }) => [segment.from, segment.to]));
  const hidden = (id: string) =>
    breaks.some(
      (place) => place.at !== id && Math.hypot(at(place.at).x - at(id).x, at(place.at).y - at(id).y) < 9,
    );
  const rank = (id: string) =>
    (ends.includes(id) ? 100 : 0) + (isMajor(id) ? 50 : 0) + (sideOf[id] ? 20 : 0) + joins(id);
  const here = stops
    .filter(({ id, kinds }) => {
      const halts = kinds.some((kind) => kind === "station" || kind === "port" || kind === "road_node");
      return inUse.has(id) && shows(at(id)) && (halts || isBreak(id)) && !hidden(id);
    })
    .map(({ id }) => id)
    .sort((p, q) => rank(q) - rank(p) || (p < q ? -1 : 1));

  const along = drawn.flatMap(({ seen: [a, b] }) => {
    const count = Math.max(2, Math.round(Math.hypot(a.x - b.x, a.y - b.y) / 7));
    return Array.from({ length: count + 1 }, (_, step) => ({
      x: a.x + ((b.x - a.x) * step) / count,
      y: a.y + ((b.y - a.y) * step) / count,
    }));
  });
  const scale = scaleBar(projection, sheet, width, height);
  const ground: Ground = { width, height, lines: along, taken: [scale.box] };
  const letters = lettered(projection, sheet, ground);
  ground.taken.push(...here.filter((id) => sideOf[id] || isBreak(id)).map((id) => square(at(id), 4)));
  const small = sheet === "phone" ? 11.5 : 12;
  const wish = (id: string) => ({
    key: id,
    at: at(id),
    text: name(id),
    size: isMajor(id) ? small + 1 : small,
    weight: isMajor(id) ? (600 as const) : (400 as const),
    radius: isBreak(id) ? 7 : 5,
    side: sideOf[id]?.replace("!", ""),
  });
  const first = placeNames(here.filter((id) => rank(id) >= 20).map(wish), ground);

  const spokenOf = new Set(
    [...(route?.pieces ?? []), ...(other?.pieces ?? [])].map(({ segment }) => segment.id),
  );
  const told =
    sheet === "continent"
      ? []
      : runs.filter(({ pieces: own }) =>
          own.some(({ segment }) => spokenOf.has(segment.id) || segment.mode !== "rail"),
        );
  const segmentMiddle = (id: string): Spot => {
    const found = drawn.find(({ piece }) => piece.segment.id === id);
    return found ? middleOf(found.a, found.b) : { x: -99, y: -99 };
  };
  const tipOf = (id: string) => tips[id]?.[sheet];
  const { codes, names: control } = controlled(dossier);
  const centre = heart(stops);
  const line = centre && projection([...centre]);
  const controls = stops.filter(({ kinds }) => kinds.includes("line_of_control"));
  const lineName = controls[0]?.name.split(",")[0];
  const lastLine = controls.at(-1)?.id ?? "";
  const wishes: Note[] = [
    ...told.map((run): Note => {
      const { id } = run.longest.segment;
      const text = runLines(run, name, statuses, asOf, sheet === "phone");
      return {
        key: `segment:${id}`,
        at: segmentMiddle(id),
        lines: text,
        head: sheet === "phone" ? Math.max(1, text.length - 1) : 1,
        color: statusPaint[run.status],
        tip: tipOf(id),
      };
    }),
    ...(line && lineName && sheet !== "phone" && sheet !== "continent"
      ? [
          {
            key: "line-of-control",
            at: sheet === "wide" ? at(lastLine) : { x: line[0], y: line[1] - 5 },
            lines: sheet === "page" ? lineName.split(/ (.*)/).filter(Boolean) : [lineName],
            head: 2,
            color: paint("ink"),
            tip: tipOf("line-of-control"),
          },
        ]
      : []),
    ...breaks
      .filter(
        ({ countries }) =>
          sheet !== "continent" && sheet !== "phone" && countries.some((code) => codes.includes(code)),
      )
      .map(
        (place): Note => ({
          key: `stop:${place.at}`,
          at: at(place.at),
          lines: breakLines(place, name),
          color: paint("ink"),
          tip: tipOf(place.at),
        }),
      ),
  ];
  const notes = placeNotes(
    wishes.filter(({ at: place }) => shows(place)),
    ground,
    small,
  );
  const ways = sheet === "phone" ? [] : destinations(drawn, route, name, { width, height }, ground, small);
  const noted = new Set(notes.map(({ key }) => key));
  const rest = here.filter((id) => rank(id) < 20 && !noted.has(`stop:${id}`));
  const second =
    sheet === "page" || centre === null
      ? placeNames(rest.filter((id) => sheet !== "page" || joins(id) !== 2 || isBreak(id)).map(wish), ground)
      : new Map<string, Label>();

  const labelOf = (id: string) => first.get(id) ?? second.get(id) ?? null;
  const shownDot = (id: string) =>
    isBreak(id) || labelOf(id) !== null || sheet === "page" || centre === null || ends.includes(id);
  return {
    sheet,
    width,
    height,
    base: baseOf({
      key: `${dossier.settings.id} ${sheet} ${sheet === "continent" ? [...onRoute].join() : ""}${control.join()}`,
      sheet,
      control,
      projection: (width) => project(sheet, stops, segments, onRoute, width),
    }),
    lines: [...lines].sort((p, q) => Number(p.status !== "operational") - Number(q.status !== "operational")),
    band: drawn
      .filter(({ piece }) => taking.has(piece.segment.id))
      .map(({ seen }) => draw(...seen))
      .join(""),
    dots: here.filter(shownDot).map(
      (id): Dot => ({
        key: `stop:${id}`,
        ...spot(at(id)),
        kind: isBreak(id) ? "gauge_break" : isMajor(id) ? "station" : "minor",
        label: labelOf(id),
      }),
    ),
    rings: told
      .filter(({ pieces: own }) => own.some(({ segment }) => taking.has(segment.id)))
      .filter(({ ends: [a, b] }) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y) < 18)
      .map(({ ends: [a, b], status }) => ({ ...spot(middleOf(at(a), at(b))), color: statusPaint[status] }))
      .filter(shows),
    letters,
    notes,
    ways,
    scale,
  };
}
