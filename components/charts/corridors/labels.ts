import { type Box, collide, type Label, labelBox } from "../label-boxes";
import { clip, type Spot } from "./clip";

export type Wish = {
  key: string;
  at: Spot;
  text: string;
  size: number;
  weight: 400 | 600;
  radius: number;
  /** The compass side set by hand; without it the cheapest free one. */
  side?: string;
};
export type Note = {
  key: string;
  at: Spot;
  lines: readonly string[];
  color: string;
  /** How many lines are its head: bold, in its colour. */
  head?: number;
  /** The same in more and shorter lines, for where there is little room. */
  narrow?: { lines: readonly string[]; head: number };
  /** A name that the key has too: it is left out rather than laid over a line. */
  isInKey?: boolean;
  tip?: readonly [number, number];
};
export type PlacedNote = { key: string; color: string; leader: string; labels: readonly Label[] };
export type Ground = { width: number; height: number; taken: Box[]; lines: readonly Spot[] };

const round = (value: number) => Math.round(value * 10) / 10;
export const padded = ({ left, right, top, bottom }: Box, across: number, down: number): Box => ({
  left: left - across,
  right: right + across,
  top: top - down,
  bottom: bottom + down,
});
/** Texts keep two pixels apart, so that a halo never eats its neighbour. */
export const isFree = (box: Box, { width, height, taken }: Ground) =>
  box.left > 2 &&
  box.top > 2 &&
  box.right < width - 2 &&
  box.bottom < height - 2 &&
  !taken.some((other) => collide(padded(box, 2, 2), other));
/** How many points of lines a box lies over. */
export function crossed({ left, right, top, bottom }: Box, { lines }: Ground): number {
  let count = 0;
  for (const { x, y } of lines) if (x > left && x < right && y > top && y < bottom) count++;
  return count;
}

/** How far a spot is from a straight stretch, px. */
function farFrom({ x, y }: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}

/**
 * What a leader runs over on its way: lines, and texts twice as dear. The first pixels are left out, since it
 * starts on a line; lines are known by points some seven pixels apart.
 */
function runOver(at: Spot, tip: Spot, { lines, taken }: Ground): number {
  const length = Math.hypot(tip.x - at.x, tip.y - at.y);
  const start = Math.min(1, 12 / (length || 1));
  const from = { x: at.x + (tip.x - at.x) * start, y: at.y + (tip.y - at.y) * start };
  const crossings = lines.filter((spot) => farFrom(spot, from, tip) < 3.6).length;
  const texts = taken.filter(({ left, top, right, bottom }) => {
    const into = ({ x, y }: Spot): Spot => ({ x: x - left, y: y - top });
    return clip(into(from), into(tip), right - left, bottom - top) !== null;
  }).length;
  return crossings + 2 * texts;
}

const compass: Readonly<Record<string, readonly [number, number, Label["anchor"]]>> = {
  E: [1, 0, "start"],
  W: [-1, 0, "end"],
  SE: [0.85, 0.8, "start"],
  NE: [0.85, -0.7, "start"],
  NW: [-0.85, -0.7, "end"],
  SW: [-0.85, 0.8, "end"],
  N: [0, -1.1, "middle"],
  S: [0, 1.5, "middle"],
};

function besides({ at, text, size, weight, radius }: Wish, side: string): Label {
  const [dx, dy, anchor] = compass[side] ?? [1, 0, "start" as const];
  const gap = radius + 4;
  return { x: round(at.x + dx * gap), y: round(at.y + dy * gap + size * 0.35), anchor, size, weight, text };
}

/** The cheapest of some places in the order of their least possible price; the first where they cost the same. */
function cheapest<T>(count: number, least: (order: number) => number, priced: (order: number) => Priced<T>) {
  let best: Priced<T> = null;
  for (let order = 0; order < count && (best === null || best.price > least(order)); order++) {
    const found = priced(order);
    if (found && (best === null || found.price < best.price)) best = found;
  }
  return best;
}
type Priced<T> = (T & { price: number }) | null;

/**
 * Names beside their stops, in the order given. A side set by hand is taken if it is free and the name would not lie
 * along a line; otherwise the side that crosses the fewest lines, and none where every side would: card and table have the name.
 */
export function placeNames(wishes: readonly Wish[], ground: Ground): Map<string, Label> {
  const found = new Map<string, Label>();
  for (const wish of wishes) {
    const sides = [...(wish.side ? [wish.side] : []), ...Object.keys(compass)];
    const least = (order: number) => (order === 0 && wish.side ? -100 : order * 0.1);
    const best = cheapest(sides.length, least, (order) => {
      const label = besides(wish, sides[order] ?? "E");
      const box = labelBox(label);
      if (!isFree(box, ground)) return null;
      const over = crossed(box, ground);
      // A side set by hand for a roomy map is worth nothing where the name would lie along a line.
      const price = over + (over < 4 ? least(order) : Math.max(0, least(order)));
      return wish.weight === 600 || price < 2 ? { label, box, price } : null;
    });
    if (!best) continue;
    found.set(wish.key, best.label);
    ground.taken.push(best.box);
  }
  return found;
}

/** Tips around what a note speaks of, the nearest first, px. */
const around = [40, 64, 92, 130, 170].flatMap((far) =>
  [0, -0.35, 0.35, Math.PI, Math.PI - 0.35, Math.PI + 0.35, -0.9, 0.9, Math.PI - 0.9, Math.PI + 0.9].map(
    (angle): readonly [number, number] => [far * Math.cos(angle), far * Math.sin(angle)],
  ),
);

/**
 * Notes with a leader from what they speak of to their tip: the one set by hand if it is free, or the nearest ground
 * where neither texts nor leader lie over lines and other texts.
 */
export function placeNotes(notes: readonly Note[], ground: Ground, size: number): PlacedNote[] {
  return notes.flatMap((note): PlacedNote[] => {
    const tips = note.tip ? [note.tip, ...around] : around;
    const wordings = [note, ...(note.narrow ? [note.narrow] : [])];
    const least = (order: number) =>
      order === 0 && note.tip ? -1 : Math.floor(order / wordings.length) * 0.2;
    const best = cheapest(tips.length * wordings.length, least, (order) => {
      const [dx, dy] = tips[Math.floor(order / wordings.length)] ?? [0, 0];
      const { lines: texts, head = 1 } = wordings[order % wordings.length] ?? note;
      const tip = { x: round(note.at.x + dx), y: round(note.at.y + dy) };
      const anchor = dx >= 0 ? ("start" as const) : ("end" as const);
      const labels = texts.map(
        (text, line): Label => ({
          x: tip.x + (anchor === "start" ? 5 : -5),
          y: round(tip.y + size * 0.35 + line * (size + 3.5)),
          anchor,
          size,
          weight: line < head ? 600 : 400,
          text,
        }),
      );
      const boxes = labels.map(labelBox);
      if (!boxes.every((box) => isFree(padded(box, 4, 1), ground))) return null;
      const lines = boxes.reduce((sum, box) => sum + 3 * crossed(box, ground), runOver(note.at, tip, ground));
      if (note.isInKey && lines > 0) return null;
      return { tip, labels, boxes, price: least(order) < 0 ? -1 : lines + least(order) };
    });
    if (!best) return [];
    // Further apart than names: two notes below one another would read as one.
    ground.taken.push(...best.boxes.map((box) => padded(box, 6, 6)));
    const leader = `M${round(note.at.x)} ${round(note.at.y)}L${best.tip.x} ${best.tip.y}`;
    return [{ key: note.key, color: note.color, leader, labels: best.labels }];
  });
}
