import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { BaseMap } from "@/lib/geography/base-map";
import { onceFor } from "@/lib/measures/once-for";
import type { Change } from "@/lib/measures/segment-changes";
import type { Status } from "@/lib/measures/segment-status";
import type { Mode } from "@/lib/options/mode";
import type { Zoom } from "@/lib/options/zoom";
import { covers, type Label } from "../label-boxes";
import { baseOf } from "./base-of";
import type { Spot } from "./clip";
import { destinations } from "./destinations";
import { type Ground, type PlacedNote, placeNames, placeNotes } from "./labels";
import type { MapLetter } from "./letters";
import { mapNotes, middleOf } from "./map-notes";
import { type MapPlan, mapPlan } from "./map-plan";
import { nativeNames } from "./native-names";
import { type Run, runsOf } from "./runs";
import { heart } from "./sheet";
import type { Sheet } from "./stations";
import { statusPaint } from "./status-paint";
import type { Subject } from "./subject";
import { type ZoomSteps, zoomSteps } from "./zoom-steps";

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
  /** The name that the stop has where it stands, beneath that of the reader's language. */
  native: Label | null;
};
export type MapView = {
  sheet: Sheet;
  width: number;
  height: number;
  /** Land and borders, drawn at a width of their own. */
  base: BaseMap & { width: number };
  lines: readonly Line[];
  band: string;
  /** The other way, where two are compared. */
  otherBand: string;
  /** What changed between two dates that are compared. */
  changed: readonly { key: string; path: string; change: Exclude<Change, "unchanged"> }[];
  dots: readonly Dot[];
  /** Rings around stretches too short to be seen. */
  rings: readonly (Spot & { color: string })[];
  letters: readonly MapLetter[];
  notes: readonly PlacedNote[];
  ways: readonly Label[];
  scale: MapPlan["scale"];
  zoom: ZoomSteps;
};
type Given = {
  dossier: Dossier;
  asOf: string;
  mode: Mode;
  subject: Subject;
  zoom: Zoom | null;
  sheet: Sheet;
  width: number;
};

const round = (value: number) => Math.round(value * 100) / 100;
const spot = ({ x, y }: Spot): Spot => ({ x: round(x), y: round(y) });
const draw = ([a, b]: readonly [Spot, Spot]) => `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`;
const far = (p: Spot, q: Spot) => Math.hypot(p.x - q.x, p.y - q.y);

/** The segments by status, those that are not operational on top. */
function linesOf(plan: MapPlan, statusOf: ReadonlyMap<string, Status>, runs: readonly Run[], taking: Ids) {
  const crossedOut = new Set(
    runs.filter(({ status }) => status === "severed").map(({ longest }) => longest.segment.id),
  );
  return plan.courses
    .map(({ segment: { id, gauges_mm }, a, b, seen }): Line => {
      const cross = crossedOut.has(id) && far(a, b) > 16;
      return {
        key: `segment:${id}`,
        path: draw(seen),
        status: statusOf.get(id) ?? "operational",
        broad: gauges_mm.includes(1520),
        onRoute: taking.has(id),
        cross: cross ? spot(middleOf(a, b)) : null,
      };
    })
    .sort((p, q) => Number(p.status !== "operational") - Number(q.status !== "operational"));
}
type Ids = ReadonlySet<string>;

function viewOf({ dossier, asOf, mode, subject, zoom, sheet, width }: Given): MapView {
  const { pieces, shown, ends, route, other, second, compared } = subject;
  const along = sheet === "continent" ? (route?.stops ?? []) : [];
  const only = shown.length === pieces.length ? null : shown.map(({ segment }) => segment.id);
  const plan = mapPlan({ dossier, sheet, width, mode, ends, only, zoom, along });
  const { say } = wordsOf(dossier);
  const { height, courses, at, shows, name, isBreak, isMajor, joins, here, small } = plan;
  const inFrame = new Set(courses.map(({ segment }) => segment.id));
  const runs = runsOf(pieces.filter(({ segment }) => inFrame.has(segment.id)));
  const taking = new Set(route?.pieces.map(({ segment }) => segment.id));
  const spokenOf = new Set(
    [...(route?.pieces ?? []), ...(other?.pieces ?? [])].map(({ segment }) => segment.id),
  );
  const changeOf = (id: string) => {
    const change = compared?.by.get(id)?.change ?? "unchanged";
    return change === "unchanged" ? null : change;
  };
  const otherWay = new Set(second?.route?.pieces.map(({ segment }) => segment.id));
  const isTold = ({ pieces: own }: Run) =>
    own.some(({ segment }) => spokenOf.has(segment.id) || segment.mode !== "rail") &&
    !own.some(({ segment }) => changeOf(segment.id));
  const told = sheet === "continent" ? [] : runs.filter(isTold);

  const ground: Ground = { width, height, lines: plan.lines, taken: [...plan.taken] };
  const notes = placeNotes(mapNotes({ dossier, asOf, plan, told, compared }), ground, small);
  const ways = sheet === "phone" ? [] : destinations(courses, route, { name, say }, ground, small);
  const everywhere = sheet === "page" || heart(dossier.tables.stops) === null;
  const noted = new Set(notes.map(({ key }) => key));
  const rest = plan.minor.filter(
    (id) => everywhere && !noted.has(`stop:${id}`) && (sheet !== "page" || joins(id) !== 2 || isBreak(id)),
  );
  const lesser = placeNames(rest.map(plan.wish), ground);
  const statusOf = new Map(pieces.map(({ segment, status }) => [segment.id, status]));
  const lines = linesOf(plan, statusOf, runs, taking);
  const crosses = lines.flatMap(({ cross }) => cross ?? []);
  const labelOf = (id: string) => {
    const label = plan.names.get(id) ?? lesser.get(id) ?? null;
    return label && crosses.some((cross) => covers(label, cross, 6)) ? null : label;
  };
  const labels = here.flatMap((id): [string, Label][] => {
    const label = labelOf(id);
    return label ? [[id, label]] : [];
  });
  const natives =
    sheet === "phone" ? new Map<string, Label>() : nativeNames(dossier, new Map(labels), ground, crosses);
  const isDot = (id: string) => isBreak(id) || labelOf(id) !== null || everywhere || ends.includes(id);
  return {
    sheet,
    width,
    height,
    base: baseOf(dossier, sheet, along, zoom),
    lines,
    band: courses
      .filter(({ segment }) => taking.has(segment.id))
      .map(({ seen }) => draw(seen))
      .join(""),
    otherBand: courses
      .filter(({ segment }) => otherWay.has(segment.id))
      .map(({ seen }) => draw(seen))
      .join(""),
    changed: courses.flatMap(({ segment: { id }, seen }) => {
      const change = changeOf(id);
      return change ? [{ key: `change:${id}`, path: draw(seen), change }] : [];
    }),
    dots: here.filter(isDot).map(
      (id): Dot => ({
        key: `stop:${id}`,
        ...spot(at(id)),
        kind: isBreak(id) ? "gauge_break" : isMajor(id) ? "station" : "minor",
        label: labelOf(id),
        native: natives.get(id) ?? null,
      }),
    ),
    rings: told
      .filter(({ pieces: own }) => own.some(({ segment }) => taking.has(segment.id)))
      .filter(({ ends: [a, b] }) => far(at(a), at(b)) < 18)
      .map(({ ends: [a, b], status }) => ({ ...spot(middleOf(at(a), at(b))), color: statusPaint[status] }))
      .filter(shows),
    letters: plan.letters,
    notes,
    ways,
    scale: plan.scale,
    zoom: zoomSteps(plan.projection, width, height, zoom),
  };
}

const views = onceFor<MapView>(128);

/** One map of the corridors: base, segments by status, stops with their names, notes. Drawn once a state. */
export const mapView = (given: Given): MapView =>
  views(
    given.dossier.tables,
    `${given.sheet} ${given.width} ${given.zoom && Object.values(given.zoom).join()} ${given.subject.key}`,
    () => viewOf(given),
  );
