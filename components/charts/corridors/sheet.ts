import { type GeoProjection, geoDistance } from "d3-geo";
import { fitted, type Margins, nearer, type Position } from "@/lib/geography/projection";
import type { Zoom } from "@/lib/options/zoom";
import type { SegmentRow } from "@/lib/tables/segments";
import type { StopRow } from "@/lib/tables/stops";
import { isNarrow } from "../narrow";
import type { Sheet } from "./stations";

const earth = 6371;
const positionOf = ({ longitude, latitude }: StopRow): Position => [longitude, latitude];

export const sheetOf = (width: number): Sheet => (isNarrow(width) ? "phone" : width < 850 ? "page" : "wide");

const ratio: Record<Sheet, number> = {
  phone: 470 / 360,
  page: 980 / 840,
  wide: 610 / 1248,
  continent: 390 / 1248,
};

export const heightOf = (sheet: Sheet, width: number) => Math.round(width * ratio[sheet]);

/** Width in px at which land and borders of a sheet are drawn: once, and scaled to about half for any width. */
export const baseWidth: Record<Sheet, number> = { phone: 720, page: 1440, wide: 2000, continent: 2496 };

const share: Record<Sheet, Margins> = {
  wide: { top: 0.05, bottom: 0.08, left: 0.05, right: 0.05 },
  page: { top: 0.08, bottom: 0.1, left: 0.06, right: 0.06 },
  phone: { top: 0.05, bottom: 0.13, left: 0.08, right: 0.08 },
  continent: { top: 0.11, bottom: 0.05, left: 0.11, right: 0.11 },
};
const reach: Record<Sheet, number> = { wide: 900, page: 725, phone: 725, continent: 0 };

/** Where the lines of control are, on average; null where the dossier has none. */
export function heart(stops: readonly StopRow[]): Position | null {
  const lines = stops.filter(({ kinds }) => kinds.includes("line_of_control"));
  const mean = (of: (stop: StopRow) => number) =>
    lines.reduce((sum, stop) => sum + of(stop), 0) / lines.length;
  return lines.length === 0 ? null : [mean(({ longitude }) => longitude), mean(({ latitude }) => latitude)];
}

/** The projection of a sheet, whole or of the part asked for; the continent is always whole. */
export function project(
  sheet: Sheet,
  stops: readonly StopRow[],
  segments: readonly SegmentRow[],
  onRoute: ReadonlySet<string>,
  width: number,
  zoom: Zoom | null,
): GeoProjection {
  const projection = whole(sheet, stops, segments, onRoute, width);
  return zoom && sheet !== "continent" ? nearer(projection, zoom, width, width * ratio[sheet]) : projection;
}

/**
 * The projection of a whole sheet: around the lines of control, as far as its reach in km; over the route and the
 * ways beside it for a continent; over everything where the dossier has no line of control.
 */
function whole(
  sheet: Sheet,
  stops: readonly StopRow[],
  segments: readonly SegmentRow[],
  onRoute: ReadonlySet<string>,
  width: number,
): GeoProjection {
  const height = width * ratio[sheet];
  const { top, right, bottom, left } = share[sheet];
  const margins = { top: top * height, bottom: bottom * height, left: left * width, right: right * width };
  const joined = new Set(
    segments.filter(({ mode }) => mode !== "ferry").flatMap(({ from, to }) => [from, to]),
  );
  const known = stops.filter(({ id }) => joined.has(id));
  const middle = heart(stops);
  if (sheet === "continent") {
    const route = known.filter(({ id }) => onRoute.has(id));
    return fitted((route.length > 1 ? route : known).map(positionOf), width, height, margins);
  }
  if (!middle) return fitted(known.map(positionOf), width, height, margins);
  const near = known.filter((stop) => earth * geoDistance([...middle], [...positionOf(stop)]) < reach[sheet]);
  return fitted(near.map(positionOf), width, height, margins, middle);
}
