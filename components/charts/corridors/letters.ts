import type { GeoProjection } from "d3-geo";
import { countryNames, seaNames } from "@/lib/geography/names";
import type { Position } from "@/lib/geography/projection";
import type { Words } from "@/lib/words/words";
import { type Box, collide, type Label, labelBox } from "../label-boxes";
import type { Ground } from "./labels";
import { spacing } from "./letter-spacing";
import type { Sheet } from "./stations";

export type MapLetter = { label: Label; kind: "sea" | "country" };

const round = (value: number) => Math.round(value * 10) / 10;

const wide = ({ label, kind }: MapLetter): Box => {
  const box = labelBox(label);
  const extra = kind === "country" ? (label.text.length * label.size * spacing) / 2 : 0;
  return { ...box, left: box.left - extra, right: box.right + extra };
};

type Named = { text: string; at: Position; isMoved?: boolean };
type Given = { projection: GeoProjection; sheet: Sheet; ground: Ground; words: Words };

/**
 * Names of seas and countries that lie inside the frame, clear of railways and of one another. A sea whose name is
 * contested has both of its names in every language.
 */
export function lettered({ projection, sheet, ground, words: { say } }: Given): MapLetter[] {
  const { width, height, taken, lines } = ground;
  const sizes = { wide: [18, 13], page: [20, 14], phone: [14, 11.5], continent: [15, 12] } as const;
  const written = new Set<string>();
  const [seaSize, countrySize] = sizes[sheet];
  const isFree = (box: Box) => {
    const inside = box.left > 6 && box.right < width - 6 && box.top > 6 && box.bottom < height - 6;
    const onLine = lines.some(
      (spot) =>
        spot.x > box.left - 3 && spot.x < box.right + 3 && spot.y > box.top - 3 && spot.y < box.bottom + 3,
    );
    return inside && !onLine && !taken.some((other) => collide(box, other));
  };
  const letter = (names: readonly Named[], kind: MapLetter["kind"]) =>
    names.flatMap(({ text: whole, at, isMoved = false }) => {
      if (written.has(whole)) return [];
      const texts = whole.split("|");
      const [x, y] = projection([at[0], at[1]]) ?? [-99, -99];
      const size = kind === "sea" ? seaSize : countrySize;
      const lettersAt = (middle: number) =>
        texts.map((text, line): MapLetter => {
          const spot = { x: round(middle), y: round(y + line * size * 1.38) };
          return { kind, label: { ...spot, anchor: "middle", size, weight: 400, text } };
        });
      const half = Math.max(...lettersAt(0).map((one) => wide(one).right));
      const within = Math.min(width - half - 7, Math.max(half + 7, x));
      const letters = lettersAt(isMoved && x > 0 && x < width ? within : x);
      if (!letters.map(wide).every(isFree)) return [];
      written.add(whole);
      taken.push(...letters.map(wide));
      return letters;
    });
  const countries = countryNames[sheet === "continent" ? "continent" : "region"];
  const lands = countries.map(({ name, at }) => ({ text: say(`corridors.land_${name}`), at }));
  const seas = seaNames.map(({ name, at }) => ({ text: say(`corridors.sea_${name}`), at }));
  // A name that is too long for its place at the edge is moved inside.
  const moved = seas.map((sea) => ({ ...sea, isMoved: true }));
  return [...(sheet === "continent" ? [] : letter([...seas, ...moved], "sea")), ...letter(lands, "country")];
}
