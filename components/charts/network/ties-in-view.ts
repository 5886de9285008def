import type { Tie } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import type { networkOptions } from "./options";

/** Intensity from which on a tie is drawn, and counts for what is said of camps and brokers. */
export const leastDrawn = 0.02;

/** Which of the ties a reader wants to see. */
export type View = Pick<Values<typeof networkOptions>, "tone" | "focus" | "depth">;

/** The ties that a reader wants to see: of one sign, of one actor, or both. What is computed stays the same. */
export function tiesInView<T extends Pick<Tie, "a" | "b" | "tone">>(
  found: readonly T[],
  { tone, focus, depth }: View,
): T[] {
  const signed = found.filter((tie) => tone === "all" || (tone === "friendly" ? tie.tone > 0 : tie.tone < 0));
  if (focus === null) return signed;
  const touches = ({ a, b }: T) => a === focus || b === focus;
  if (depth === 1) return signed.filter(touches);
  const near = new Set(signed.filter(touches).flatMap(({ a, b }) => [a, b]));
  return signed.filter(({ a, b }) => near.has(a) && near.has(b));
}
