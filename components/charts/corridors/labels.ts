import { type Box, collide, type Label, labelBox } from "../label-boxes";

export type Spot = { x: number; y: number };
export type Wish = { key: string; at: Spot; text: string; size: number; weight: 400 | 600; radius: number };
export type Note = { key: string; at: Spot; lines: readonly string[]; color: string };
export type PlacedNote = { key: string; color: string; leader: string; labels: readonly Label[] };

type Frame = { width: number; height: number };
const round = (value: number) => Math.round(value * 10) / 10;
const isIn = (box: Box, { width, height }: Frame) =>
  box.left > 3 && box.top > 3 && box.right < width - 3 && box.bottom < height - 3;

const places: readonly [number, number, Label["anchor"]][] = [
  [1, 0.35, "start"],
  [-1, 0.35, "end"],
  [0, -1, "middle"],
  [0, 2, "middle"],
  [0.8, -0.6, "start"],
  [-0.8, -0.6, "end"],
  [0.8, 1.5, "start"],
  [-0.8, 1.5, "end"],
];

/** Names beside their stops, the most important first; one that finds no free place is left to card and table. */
export function placeNames(
  wishes: readonly Wish[],
  taken: Box[],
  frame: Frame,
  lines: readonly Spot[],
): Map<string, Label> {
  const found = new Map<string, Label>();
  for (const wish of wishes) {
    const gap = wish.radius + 4;
    const best = places
      .map(([dx, dy, anchor], order) => {
        const label: Label = {
          x: round(wish.at.x + dx * gap),
          y: round(wish.at.y + dy * (gap * 0.6) + (dy > 1 ? 4 : 0)),
          anchor,
          size: wish.size,
          weight: wish.weight,
          text: wish.text,
        };
        const box = labelBox(label);
        const crossed = lines.filter(
          ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        ).length;
        return { label, box, price: order * 0.1 + crossed };
      })
      .filter(({ box }) => isIn(box, frame) && !taken.some((other) => collide(box, other)))
      .sort((a, b) => a.price - b.price)[0];
    if (!best) continue;
    found.set(wish.key, best.label);
    taken.push(best.box);
  }
  return found;
}

/** Notes with a leader from their stretch of line to the nearest free ground. */
export function placeNotes(
  notes: readonly Note[],
  taken: Box[],
  frame: Frame,
  narrow: boolean,
): PlacedNote[] {
  const [size, step] = narrow ? [11, 13] : [12, 15];
  return notes.flatMap((note): PlacedNote[] => {
    const tries = [44, 70, 100, 140, 190].flatMap((far) =>
      [0, -0.35, 0.35, Math.PI, Math.PI - 0.35, Math.PI + 0.35, -0.9, 0.9].map((angle) => ({ far, angle })),
    );
    for (const { far, angle } of tries) {
      const tip = {
        x: round(note.at.x + far * Math.cos(angle)),
        y: round(note.at.y + far * Math.sin(angle)),
      };
      const anchor = Math.cos(angle) >= 0 ? "start" : "end";
      const labels = note.lines.map(
        (text, line): Label => ({
          x: round(tip.x + (anchor === "start" ? 4 : -4)),
          y: round(tip.y + 4 + line * step),
          anchor,
          size,
          weight: line === 0 ? 600 : 400,
          text,
        }),
      );
      const boxes = labels.map(labelBox);
      if (boxes.some((box) => !isIn(box, frame) || taken.some((other) => collide(box, other)))) continue;
      taken.push(...boxes);
      return [
        {
          key: note.key,
          color: note.color,
          leader: `M${round(note.at.x)} ${round(note.at.y)}L${tip.x} ${tip.y}`,
          labels,
        },
      ];
    }
    return [];
  });
}
