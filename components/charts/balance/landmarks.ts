import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { tagFor } from "@/lib/words/tag-for";
import { textWidth } from "@/lib/words/text-width";
import { type Box, collide, type Label, labelBox } from "../label-boxes";
import { round, type Scale } from "./scales";
import type { SeriesPoint } from "./series";
import type { DatedStep } from "./steps";

export type Landmark = { name: Label; date: Label; x: number; from: number; to: number };
type Given = {
  dossier: Dossier;
  series: readonly SeriesPoint[];
  steps: readonly DatedStep[];
  x: Scale;
  y: Scale;
  top: number;
  bottom: number;
  width: number;
  taken: readonly Label[];
  most: number;
};

/** What a day is called: the dossier's own landmark, else the concession that moved the net most. */
function nameOf({ settings }: Dossier, steps: readonly DatedStep[], change: number) {
  const events = new Set(steps.map(({ step }) => step.event));
  const landmark = settings.landmarks.find(({ event }) => events.has(event));
  if (landmark) return landmark.label;
  const movers = [...steps].sort((p, q) => (q.change - p.change) * Math.sign(change));
  return movers[0]?.concession.title ?? "";
}

/** Names the biggest steps of the net line where there is room for them, each with a leader; never over the drawing. */
export function landmarks({
  dossier,
  series,
  steps,
  x,
  y,
  top,
  bottom,
  width,
  taken,
  most,
}: Given): Landmark[] {
  const spans = series.map((point, index) => ({
    left: x(dayNumber(point.day)),
    right: x(dayNumber(series[index + 1]?.day ?? point.day)),
    high: Math.min(y(Math.max(0, point.high)), y(0)),
    low: Math.max(y(Math.min(0, point.low)), y(0)),
  }));
  const extent = (left: number, right: number) => {
    const met = spans.filter((span) => span.left <= right + 3 && span.right >= left - 3);
    return {
      high: Math.min(y(0), ...met.map(({ high }) => high)),
      low: Math.max(y(0), ...met.map(({ low }) => low)),
    };
  };
  const jumps = series.flatMap((point, index) => {
    const before = series[index - 1];
    return before
      ? [{ day: point.day, before: before.net, net: point.net, change: point.net - before.net }]
      : [];
  });
  jumps.sort((p, q) => Math.abs(q.change) - Math.abs(p.change) || (p.day < q.day ? -1 : 1));
  const words = wordsOf(dossier);
  const boxes: Box[] = taken.map(labelBox);
  const found: Landmark[] = [];
  for (const { day, before, net, change } of jumps.filter(({ change }) => Math.abs(change) > 0.5)) {
    if (found.length === most) break;
    const own = steps.filter(({ step }) => firstDay(step.date) === day);
    const text = nameOf(dossier, own, change);
    if (!text || textWidth(text, 12, 600) > 190) continue;
    const place = x(dayNumber(day));
    const options = (["end", "start", "middle"] as const).flatMap((anchor) =>
      (["up", "down"] as const).map((way) => {
        const wide = Math.max(textWidth(text, 12, 600), textWidth(words.date(day), 11, 400));
        const left = anchor === "start" ? place : anchor === "end" ? place - wide : place - wide / 2;
        const { high, low } = extent(left, left + wide);
        const base = way === "up" ? high - 24 : low + 18;
        const end = way === "up" ? y(Math.max(before, net)) : y(Math.min(before, net));
        const label = (weight: 400 | 600, line: string, dy: number, size: number): Label => ({
          x: round(place),
          y: round(base + dy),
          anchor,
          size,
          weight,
          text: line,
        });
        const landmark: Landmark = {
          name: { ...label(600, text, 0, 12), lang: tagFor(text, dossier.language, true) },
          date: label(400, words.date(day), 14, 11),
          x: round(place),
          from: round(way === "up" ? base + 18 : base - 11),
          to: round(end),
        };
        const box = { left: left - 4, right: left + wide + 4, top: base - 12, bottom: base + 18 };
        const fits =
          box.left > 0 &&
          box.right < width &&
          box.top >= top &&
          box.bottom <= bottom &&
          !boxes.some((other) => collide(other, box));
        return {
          landmark,
          box,
          cost: fits ? Math.abs(landmark.to - landmark.from) : Number.POSITIVE_INFINITY,
        };
      }),
    );
    const best = options.sort((p, q) => p.cost - q.cost)[0];
    if (!best || !Number.isFinite(best.cost)) continue;
    boxes.push(best.box);
    found.push(best.landmark);
  }
  return found;
}
