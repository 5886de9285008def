import type { GeoProjection } from "d3-geo";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { isOfMode, type Mode } from "@/lib/options/mode";
import type { Zoom } from "@/lib/options/zoom";
import type { SegmentRow } from "@/lib/tables/segments";
import { stopNames } from "@/lib/words/stops";
import type { Box, Label } from "../label-boxes";
import { clip, type Spot } from "./clip";
import { type BreakPlace, breakPlaces } from "./gauge-breaks";
import { type Ground, placeNames, type Wish } from "./labels";
import { lettered, type MapLetter } from "./letters";
import { scaleBar } from "./scale-bar";
import { heightOf, project } from "./sheet";
import { places, type Sheet } from "./stations";

/** A segment where the frame shows it: its ends, and the part of it that is drawn. */
export type Course = { segment: SegmentRow; a: Spot; b: Spot; seen: readonly [Spot, Spot] };
export type MapPlan = {
  sheet: Sheet;
  width: number;
  height: number;
  projection: GeoProjection;
  /** Whether only a part of the map is shown. */
  isPart: boolean;
  courses: readonly Course[];
  /** Where a stop lies, px. */
  at: (stop: string) => Spot;
  shows: (spot: Spot) => boolean;
  name: (stop: string) => string;
  breaks: readonly BreakPlace[];
  isBreak: (stop: string) => boolean;
  isMajor: (stop: string) => boolean;
  /** How many segments meet at a stop. */
  joins: (stop: string) => number;
  /** Stops with a dot, those that a reader orients by first. */
  here: readonly string[];
  /** Of those, the ones that may go without a name. */
  minor: readonly string[];
  wish: (stop: string) => Wish;
  names: ReadonlyMap<string, Label>;
  letters: readonly MapLetter[];
  scale: ReturnType<typeof scaleBar>;
  /** Points along all lines, and boxes that letters and names have taken. */
  lines: readonly Spot[];
  taken: readonly Box[];
  /** Height of the letters of notes, px. */
  small: number;
};
type Given = {
  dossier: Dossier;
  sheet: Sheet;
  width: number;
  mode: Mode;
  ends: readonly string[];
  /** The segments shown; null for all of the mode. */
  only: readonly string[] | null;
  /** The part shown; null for the whole. */
  zoom: Zoom | null;
  /** Stops that a map of the continent is fitted around. */
  along: readonly string[];
};

const square = ({ x, y }: Spot, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const far = (p: Spot, q: Spot) => Math.hypot(p.x - q.x, p.y - q.y);

/** Points along the lines, some seven pixels apart, so that texts can keep off them. */
const pointsAlong = (courses: readonly Course[]): Spot[] =>
  courses.flatMap(({ seen: [a, b] }) => {
    const count = Math.max(2, Math.round(far(a, b) / 7));
    return Array.from({ length: count + 1 }, (_, step) => ({
      x: a.x + ((b.x - a.x) * step) / count,
      y: a.y + ((b.y - a.y) * step) / count,
    }));
  });

function planOf({ dossier, sheet, width, mode, ends, only, zoom, along }: Given): MapPlan {
  const { stops, segments } = dossier.tables;
  const height = heightOf(sheet, width);
  const projection = project(sheet, stops, segments, new Set(along), width, zoom);
  const words = wordsOf(dossier);
  const name = stopNames(dossier);
  const spots = new Map(
    stops.map(({ id, longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude]) ?? [-9999, -9999];
      return [id, { x, y }];
    }),
  );
  const at = (id: string): Spot => spots.get(id) ?? { x: -9999, y: -9999 };
  const shows = ({ x, y }: Spot) => x > 2 && y > 2 && x < width - 2 && y < height - 2;

  const shown = segments.filter(
    (segment) => isOfMode(mode, segment.mode) && (only === null || only.includes(segment.id)),
  );
  const courses = shown.flatMap((segment): Course[] => {
    const [a, b] = [at(segment.from), at(segment.to)];
    const part = clip(a, b, width, height);
    return part ? [{ segment, a, b, seen: clip(a, b, width, height, 20) ?? part }] : [];
  });
  const met = new Map<string, number>();
  for (const { segment } of courses)
    for (const id of new Set([segment.from, segment.to])) met.set(id, (met.get(id) ?? 0) + 1);
  const joins = (id: string) => met.get(id) ?? 0;

  const sideOf = places[sheet];
  const breaks = breakPlaces(shown).filter(({ at: id }) => shows(at(id)));
  const isBreak = (id: string) => breaks.some((place) => place.at === id);
  const isMajor = (id: string) => ends.includes(id) || (sideOf[id]?.includes("!") ?? false);
  const hidden = (id: string) => breaks.some((place) => place.at !== id && far(at(place.at), at(id)) < 9);
  const rank = (id: string) =>
    (ends.includes(id) ? 100 : 0) + (isMajor(id) ? 50 : 0) + (sideOf[id] ? 20 : 0) + joins(id);
  const here = stops
    .filter(({ id, kinds }) => {
      const halts = kinds.some((kind) => kind === "station" || kind === "port" || kind === "road_node");
      return joins(id) > 0 && shows(at(id)) && (halts || isBreak(id)) && !hidden(id);
    })
    .map(({ id }) => id)
    .sort((p, q) => rank(q) - rank(p) || (p < q ? -1 : 1));

  const scale = scaleBar({ projection, sheet, width, height, words });
  const ground: Ground = { width, height, lines: pointsAlong(courses), taken: [scale.box] };
  const letters = lettered({ projection, sheet, ground, words });
  ground.taken.push(...here.filter((id) => sideOf[id] || isBreak(id)).map((id) => square(at(id), 4)));
  const small = sheet === "phone" ? 11.5 : 12;
  const wish = (id: string): Wish => ({
    key: id,
    at: at(id),
    text: name(id),
    size: isMajor(id) ? small + 1 : small,
    weight: isMajor(id) ? 600 : 400,
    radius: isBreak(id) ? 7 : 5,
    side: sideOf[id]?.replace("!", ""),
  });
  const names = placeNames(here.filter((id) => rank(id) >= 20).map(wish), ground);
  return {
    ...{
      sheet,
      width,
      height,
      projection,
      isPart: zoom !== null,
      courses,
      at,
      shows,
      name,
      breaks,
      isBreak,
      isMajor,
      joins,
      here,
    },
    minor: here.filter((id) => rank(id) < 20),
    ...{ wish, names, letters, scale, lines: ground.lines, taken: ground.taken, small },
  };
}

const plans = onceFor<MapPlan>();

/** What a map shows whatever the statuses: where stops and lines lie, the letters on its ground, the first names. */
export const mapPlan = (given: Given): MapPlan => {
  const { dossier, sheet, width, mode, ends, only, zoom, along } = given;
  const key = JSON.stringify([dossier.language, sheet, width, mode, ends, only, zoom, along]);
  return plans(dossier.tables, key, () => planOf(given));
};
