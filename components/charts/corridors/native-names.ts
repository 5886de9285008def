import type { Dossier } from "@/lib/dossier/dossier";
import { defaultLanguage } from "@/lib/words/language";
import { nativeName } from "@/lib/words/stops";
import { covers, type Label, labelBox } from "../label-boxes";
import type { Spot } from "./clip";
import { crossed, type Ground, isFree } from "./labels";

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Beneath the names of the larger stations, smaller, the names that they have where they stand, as far as those are
 * others and there is room. Maps in English are in Latin letters alone.
 */
export function nativeNames(
  { tables, language }: Dossier,
  labels: ReadonlyMap<string, Label>,
  ground: Ground,
  crosses: readonly Spot[],
): Map<string, Label> {
  const found = new Map<string, Label>();
  if (language === defaultLanguage) return found;
  for (const row of tables.stops) {
    const name = labels.get(row.id);
    const text = nativeName(row);
    if (name?.weight !== 600 || !text || text === name.text) continue;
    const size = name.size - 2;
    const y = round(name.y + size + 3.5);
    const label: Label = { x: name.x, y, anchor: name.anchor, size, weight: 400, text };
    const box = labelBox(label);
    const isBarred = crosses.some((cross) => covers(label, cross, 6));
    if (isBarred || !isFree(box, ground) || crossed(box, ground) > 1) continue;
    ground.taken.push(box);
    found.set(row.id, label);
  }
  return found;
}
