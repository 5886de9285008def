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
  const letter = (names: readonly { text: string; at: Position }[], kind: MapLetter["kind"]) =>
    names.flatMap(({ text: whole, at }) => {
      if (written.has(whole)) return [];
      const texts = whole.split("|");
      const [x, y] = projection([at[0], at[1]]) ?? [-99, -99];
      const size = kind === "sea" ? seaSize : countrySize;
      const label = (text: string, line: number): Label => ({
        x: round(x),
        y: round(y + line * size * 1.38),
        anchor: "middle",
        size,
        weight: 400,
        text,
      });
      const letters = texts.map((text, line): MapLetter => ({ kind, label: label(text, line) }));
      const fits = letters.map(wide).every((box) => {
        const inside = box.left > 6 && box.right < width - 6 && box.top > 6 && box.bottom < height - 6;
        const onLine = lines.some(
          (spot) =>
            spot.x > box.left - 3 &&
            spot.x < box.right + 3 &&
            spot.y > box.top - 3 &&
            spot.y < box.bottom + 3,
        );
        return inside && !onLine && !taken.some((other) => collide(box, other));
      });
      if (!fits) return [];
      written.add(whole);
      taken.push(...letters.map(wide));
      return letters;
    });
  const countries = countryNames[sheet === "continent" ? "continent" : "region"];
  const lands = countries.map(({ name, at }) => ({ text: say(`corridors.land_${name}`), at }));
  const seas = seaNames.map(({ name, at }) => ({ text: say(`corridors.sea_${name}`), at }));
  return [...(sheet === "continent" ? [] : letter(seas, "sea")), ...letter(lands, "country")];
}
