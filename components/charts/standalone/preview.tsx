import type { ReactNode } from "react";
import { clipped, fitted, wholeSentences } from "@/lib/letters/fit";
import { paint } from "@/lib/look/tokens";
import type { Language } from "@/lib/words/language";
import { type Block, bottomOf, Lines } from "./lines";
import type { Sheet } from "./sheet";

/** A drawing with its size in px, to be enlarged or shrunk as a whole. */
export type Drawing = { picture: ReactNode; width: number; height: number };

type Given = {
  /** Which dossier it is of. */
  eyebrow: string;
  /** The finding. */
  title: string;
  /** What is drawn. */
  sub: string;
  /** What it rests on and on what terms. */
  foot: string;
  /** Where it is from, as a reader would type it. */
  address: string;
  language: Language;
  /** Composed for the right half, px about 328 wide. */
  beside: Drawing;
  /** Composed for the full width, px about 540 wide; where it would be larger than beside the words. */
  beneath?: Drawing;
};

/** What networks show of a shared address, pixels. */
export const previewWidth = 1200;
export const previewHeight = 630;
const edge = 40;
const sizes = [60, 56, 52, 48, 44, 40, 36, 32];

const scaleWithin = (drawing: Drawing, box: { width: number; height: number }) =>
  Math.min(box.width / drawing.width, box.height / drawing.height);

function Fitted({
  drawing,
  box,
}: {
  drawing: Drawing;
  box: { x: number; y: number; width: number; height: number };
}) {
  const scale = scaleWithin(drawing, box);
  const x = box.x + (box.width - drawing.width * scale) / 2;
  const y = box.y + (box.height - drawing.height * scale) / 2;
  return (
    <g transform={`translate(${x.toFixed(2)},${y.toFixed(2)})`}>
      <g transform={`scale(${scale.toFixed(4)})`}>{drawing.picture}</g>
    </g>
  );
}

/** A page as networks and messengers show it: the finding in large letters, the drawing fitted, the source. */
export function previewOf(given: Given): Sheet {
  const { eyebrow, title, sub, foot, address, language, beside, beneath } = given;
  const right = {
    x: 620,
    y: edge + 12,
    width: previewWidth - 620 - edge,
    height: previewHeight - 2 * edge - 24,
  };
  const wide = previewWidth - 2 * edge;
  const below = { x: edge, y: 220, width: wide, height: 286 };
  const isBeneath = beneath !== undefined && scaleWithin(beneath, below) > scaleWithin(beside, right) * 1.05;
  const column = isBeneath ? wide : right.x - edge - 32;
  const at = (lines: readonly string[], size: number, step: number, y: number): Block => ({
    lines,
    size,
    step,
    face: "sans",
    x: edge,
    y,
  });
  const cut = (text: string, size: number, most: number) =>
    clipped(text, { face: "sans", size, language }, column, most);
  const over = at(cut(eyebrow, 22, 1), 22, 30, edge + 14);
  const head: Block = {
    ...fitted(title, { face: "serif-bold", language }, isBeneath ? sizes.slice(2) : sizes, {
      width: column,
      height: isBeneath ? 124 : 300,
    }),
    face: "serif-bold",
    x: edge,
    y: bottomOf(over) + 4,
  };
  const link = at(cut(address, 20, 1), 20, 26, previewHeight - edge - 22);
  const terms = cut(foot, 20, isBeneath ? 2 : 5);
  const source = at(terms, 20, 26, link.y - terms.length * 26);
  const room = Math.floor((source.y - 16 - (bottomOf(head) + 12)) / 32);
  const whole = wholeSentences(sub, { face: "sans", size: 24, language }, column, room);
  const text = at(isBeneath ? [] : whole, 24, 32, bottomOf(head) + 12);
  const drawing = (
    <>
      <rect width={previewWidth} height={previewHeight} fill={paint("paper")} />
      <rect x={edge} y={edge - 6} width={wide} height={4} fill={paint("ink")} />
      <Lines block={over} color={paint("muted")} />
      <Lines block={head} color={paint("ink")} />
      <Lines block={text} color={paint("muted")} />
      {isBeneath ? <Fitted drawing={beneath} box={below} /> : <Fitted drawing={beside} box={right} />}
      <Lines block={source} color={paint("muted")} />
      <Lines block={link} color={paint("link")} />
    </>
  );
  return { drawing, width: previewWidth, height: previewHeight };
}
