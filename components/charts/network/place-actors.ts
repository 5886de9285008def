import type { Dossier } from "@/lib/dossier/dossier";
import type { Tie } from "@/lib/measures/relations";
import type { Pin } from "@/lib/options/pin-text";
import { isCrowded, mostTies } from "./crowd-size";
import { fitFrame } from "./fit-frame";
import { placeOf } from "./pin-place";
import { rankDistances } from "./rank-distances";
import type { Sheet } from "./sheet";
import { type Asked, settlingOf, subjectOf } from "./subject";
import { leastDrawn, tiesInView, type View } from "./ties-in-view";

/** An actor as a circle: its middle and radius in px, and the sum of its intensities. */
export type Circle = { id: string; x: number; y: number; radius: number; sum: number };
export type Placing = {
  circles: readonly Circle[];
  /** The ties that a reader wants to see, and those among them that are thick enough to draw. */
  inView: readonly Tie[];
  drawn: readonly Tie[];
};

const round = (value: number) => Math.round(value * 100) / 100;

/** Where the actors stand on a sheet: held where a reader wants it, else friends near, foes far; nobody on another. */
export function placeActors(
  dossier: Dossier,
  asked: Asked,
  { pins, ...view }: View & { pins: readonly Pin[] },
  sheet: Sheet,
): Placing {
  const { frame, narrow } = sheet;
  const { actors } = asked;
  const { found, sums } = subjectOf(dossier, asked);
  const { anchor, settled } = settlingOf(dossier, asked);
  const inView = tiesInView(found, view);
  const crowded = isCrowded(actors);
  const thick = inView.filter(({ intensity }) => intensity >= (narrow ? 0.9 : leastDrawn));
  const drawn = crowded ? thick.slice(0, mostTies) : thick;
  // Many circles share the room of few: the largest of them has a radius of its own, the others by area.
  const largest = Math.sqrt(Math.max(1, ...sums.values()));
  const radii = new Map(
    actors.map((id) => {
      const root = Math.sqrt(sums.get(id) ?? 0);
      const least = narrow ? 1.5 : 2;
      if (crowded) return [id, round(least + ((narrow ? 9 : 14) * root) / largest)];
      return [id, round(narrow ? 5 + 2 * root : 7 + 2.7 * root)];
    }),
  );
  const radiusOf = (id: string) => radii.get(id) ?? 0;
  const held = pins.filter(({ id }) => actors.includes(id));
  const start = new Map([
    ...fitFrame(settled, anchor, frame),
    ...held.map((pin) => [pin.id, placeOf(frame, pin)] as const),
  ]);
  const places = rankDistances(start, drawn, {
    frame,
    apart: (a, b) => radiusOf(a) + radiusOf(b) + (crowded ? 2 : narrow ? 24 : 44),
    held: held.map(({ id }) => id),
  });
  const circles = actors.map((id) => ({
    id,
    ...(places.get(id) ?? { x: 0, y: 0 }),
    radius: radiusOf(id),
    sum: sums.get(id) ?? 0,
  }));
  return { circles, inView, drawn };
}
