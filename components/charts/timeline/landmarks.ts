import { textWidth } from "@/lib/words/text-width";
import { type Box, collide, type Label, labelBox } from "../label-boxes";

export type Landmark = { key: string; x: number; text: string; lang?: string; faded: boolean };
export type PlacedLandmark = Landmark & { label: Label; leader: { top: number } };

const leaderBox = (x: number, top: number, bottom: number): Box => ({
  left: x - 2,
  right: x + 2,
  top: top - 9,
  bottom,
});

/**
 * Landmark labels beside their leader lines: in the row nearest the bars, at the right or left of the line,
 * else in the next row. No label meets another, a leader or one of `taken`; where none is free it is left out.
 */
export function placeLandmarks(
  landmarks: readonly Landmark[],
  room: { left: number; right: number; rows: readonly number[]; bottom: number; size: number },
  taken: readonly Box[],
): PlacedLandmark[] {
  const placed: PlacedLandmark[] = [];
  const boxes: Box[] = [...taken];
  const sorted = [...landmarks].sort((a, b) => a.x - b.x);
  for (const [place, landmark] of sorted.entries()) {
    // Where the label would reach the next landmark it goes up, so that the next one finds its own row free.
    const reach = landmark.x + textWidth(landmark.text, room.size) + 12;
    const rows = reach > (sorted[place + 1]?.x ?? room.right) ? [...room.rows].reverse() : room.rows;
    const candidates = rows.flatMap((y) =>
      (["start", "end"] as const).map(
        (anchor): Label => ({
          x: landmark.x + (anchor === "start" ? 4 : -4),
          y,
          anchor,
          size: room.size,
          weight: 400,
          text: landmark.text,
          lang: landmark.lang,
        }),
      ),
    );
    const free = candidates.find((label) => {
      const box = labelBox(label);
      const own = leaderBox(landmark.x, label.y, room.bottom);
      const wide = { ...box, left: box.left - 4, right: box.right + 4 };
      const inside = box.left >= room.left && box.right <= room.right;
      // The leader may run behind the flag's line, never through another label.
      const labels = placed.map((other) => labelBox(other.label));
      return inside && !boxes.some((other) => collide(wide, other)) && !labels.some((b) => collide(own, b));
    });
    if (!free) continue;
    placed.push({ ...landmark, label: free, leader: { top: free.y - 9 } });
    boxes.push(labelBox(free), leaderBox(landmark.x, free.y, room.bottom));
  }
  return placed;
}
