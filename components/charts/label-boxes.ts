import { textWidth } from "@/lib/words/text-width";

/** A line of text as a model lays it out: position of its anchor on the baseline, px. */
export type Label = {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  size: number;
  weight: 400 | 600;
  text: string;
  /** Its language, where that is not the picture's. */
  lang?: string;
};
export type Box = { left: number; top: number; right: number; bottom: number };

/** The box that a label takes: its advance width and the height of its capitals and descenders. */
export function labelBox({ x, y, anchor, size, weight, text }: Label): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.24 };
}

/** Whether a label lies over a point or within `room` px of it. */
export function covers(label: Label, { x, y }: { x: number; y: number }, room: number): boolean {
  const { left, right, top, bottom } = labelBox(label);
  return x > left - room && x < right + room && y > top - room && y < bottom + room;
}

/** By how much two boxes overlap; zero where they do not. */
export const overlap = (a: Box, b: Box): [number, number] => [
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)),
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)),
];

export const collide = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3.5;

/** Pairs of labels that a reader would see overlapping: by more than 1.5 × 3.5 px. */
export function overlaps(labels: readonly Label[]): [string, string][] {
  const boxes = labels.map(labelBox);
  return labels.flatMap((label, i) =>
    labels.slice(i + 1).flatMap((other, j): [string, string][] => {
      const [a, b] = [boxes[i], boxes[i + 1 + j]];
      return a && b && collide(a, b) ? [[label.text, other.text]] : [];
    }),
  );
}

/** Labels that leave the frame by more than a pixel. */
export const outside = (labels: readonly Label[], width: number, height: number) =>
  labels.filter((label) => {
    const box = labelBox(label);
    return box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1;
  });
