import { textWidth } from "@/lib/words/text-width";

/** The size in px at which a line is no wider than its room: as asked, else smaller by halves, down to `least`. */
export function sizeFitting(
  text: string,
  { size, weight, room, least }: { size: number; weight: 400 | 600; room: number; least: number },
): number {
  const fitting = Math.floor((2 * size * room) / Math.max(1, textWidth(text, size, weight))) / 2;
  return Math.min(size, Math.max(least, fitting));
}
