import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Route } from "@/lib/measures/route";
import type { Status } from "@/lib/measures/segment-status";
import { kindWord } from "@/lib/words/kind-word";
import { stopNames } from "@/lib/words/stops";
import { type Box, collide, type Label, labelBox } from "../label-boxes";
import { lengthIn, wholeLengthIn } from "./length-in";
import { runsOf } from "./runs";
import { places } from "./stations";

export type Strip = {
  width: number;
  height: number;
  pieces: readonly { key: string; path: string; status: Status; broad: boolean }[];
  stops: readonly {
    key: string;
    x: number;
    y: number;
    major: boolean;
    label: Label | null;
    km: Label | null;
  }[];
  breaks: readonly { x: number; y: number; label: Label }[];
  closures: readonly { x: number; y: number; status: Status; label: Label }[];
};

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The route as a straight line, with the eastern end at the right as on the map. Legs are drawn by the square
 * root of their length, so that a few kilometres of closed track are still seen beside a thousand of open.
 */
export function stripOf(route: Route, dossier: Dossier, width: number): Strip {
  const stopOf = new Map(dossier.tables.stops.map((row) => [row.id, row]));
  const name = stopNames(dossier);
  const words = wordsOf(dossier);
  const [first, last] = [stopOf.get(route.stops[0] ?? ""), stopOf.get(route.stops.at(-1) ?? "")];
  const mirrored = (first?.longitude ?? 0) > (last?.longitude ?? 0);
  const [left, right, y] = [44, width - 44, 46];
  const shares = route.pieces.map(({ segment }) => Math.sqrt(segment.length_km));
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  let [gone, km] = [0, 0];
  const at = [{ x: 0, km: 0 }];
  for (const [place, { segment }] of route.pieces.entries()) {
    gone += shares[place] ?? 0;
    km += segment.length_km;
    at.push({ x: gone / whole, km });
  }
  const spots = at.map(({ x, km: done }) => ({
    x: round(mirrored ? right - x * (right - left) : left + x * (right - left)),
    km: done,
  }));
  const isBreak = new Set(route.gaugeBreaks.map((found) => found.at));
  const rank = (id: string, place: number) =>
    (place === 0 || place === route.stops.length - 1 ? 100 : 0) +
    (places.continent[id]?.includes("!") ? 30 : 0) +
    (places.page[id]?.includes("!") ? 20 : 0) +
    (isBreak.has(id) ? 10 : 0);
  const taken: Box[] = [];
  const free = (label: Label) => {
    const box = labelBox(label);
    const wider = { ...box, left: box.left - 4, right: box.right + 4 };
    const clear = box.left > 0 && box.right < width && !taken.some((other) => collide(wider, other));
    if (clear) taken.push(box);
    return clear;
  };
  const order = route.stops
    .map((id, place) => ({ id, place, rank: rank(id, place) }))
    .filter((stop) => stop.rank > 0)
    .sort((p, q) => q.rank - p.rank || p.place - q.place);
  const names = new Map<number, { label: Label; km: Label | null }>();
  for (const { id, place } of order) {
    const x = spots[place]?.x ?? 0;
    const base = { x, anchor: "middle" as const, weight: 600 as const, text: name(id) };
    const rows = [y - 13, y - 29].map((top): Label => ({ ...base, y: top, size: 12 }));
    const label = rows.find(free);
    if (!label) continue;
    const below: Label = {
      ...base,
      y: y + 22,
      size: 11,
      weight: 400,
      text: words.count(spots[place]?.km ?? 0),
    };
    names.set(place, { label, km: free(below) ? below : null });
  }
  const under = (x: number, text: string): Label => {
    const label: Label = { x, y: y + 44, anchor: "middle", size: 12, weight: 600, text };
    const box = labelBox(label);
    return { ...label, x: x + Math.max(0, 2 - box.left) - Math.max(0, box.right - width + 2) };
  };
  const closures = runsOf(route.pieces).flatMap(({ pieces, km: long, status }) => {
    const own = pieces.map((piece) => route.pieces.indexOf(piece));
    const ends = [spots[Math.min(...own)]?.x ?? 0, spots[Math.max(...own) + 1]?.x ?? 0];
    const x = round(((ends[0] ?? 0) + (ends[1] ?? 0)) / 2);
    const text = words.say("corridors_panel.stretch", {
      length: lengthIn(words, long),
      status: kindWord(words, "segment_status_short", status),
    });
    const label = under(x, text);
    return free(label) ? [{ x, y, status, label }] : [];
  });
  const breaks = route.gaugeBreaks.flatMap((found) => {
    const x = spots[route.stops.indexOf(found.at)]?.x ?? 0;
    const text = words.say("corridors.strip_break", {
      km: wholeLengthIn(words, found.km),
      before: found.before.join("/"),
      after: found.after.join("/"),
    });
    const label = under(x, text);
    return free(label) ? [{ x, y, label }] : [];
  });
  return {
    width,
    height: 100,
    pieces: route.pieces.map(({ segment, status }, place) => ({
      key: `segment:${segment.id}`,
      path: `M${spots[place]?.x} ${y}H${spots[place + 1]?.x}`,
      status,
      broad: segment.gauges_mm.includes(1520) && segment.gauges_mm.length === 1,
    })),
    stops: route.stops.map((id, place) => ({
      key: `stop:${id}`,
      x: spots[place]?.x ?? 0,
      y,
      major: names.has(place),
      label: names.get(place)?.label ?? null,
      km: names.get(place)?.km ?? null,
    })),
    breaks,
    closures,
  };
}
