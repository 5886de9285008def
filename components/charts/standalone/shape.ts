import type { Face } from "@/lib/letters/faces";
import type { Language } from "@/lib/words/language";

/** A line of text of a picture: its anchor on the baseline, px; spacing in thousandths of an em. */
export type Words = {
  kind: "words";
  text: string;
  x: number;
  y: number;
  size: number;
  face: Face;
  /** In whose manner letters are written that languages share. */
  language: Language;
  anchor: "start" | "middle" | "end";
  spacing: number;
  fill: string;
  halo: { color: string; width: number } | null;
};

/** An element of a picture with plain SVG attributes; text and paints are resolved. */
export type Element = {
  kind: "element";
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  /** The box, px from its own origin, beyond which nothing of it is drawn. */
  clip: { width: number; height: number } | null;
  children: readonly Shape[];
};

export type Shape = Words | Element;
