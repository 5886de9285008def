import type { Route } from "@/lib/measures/route";
import type { Say } from "@/lib/words/messages/messages";
import { collide, type Label, labelBox } from "../label-boxes";
import { clip, type Spot } from "./clip";
import { type Ground, padded } from "./labels";
import type { Course } from "./map-plan";

const round = (value: number) => Math.round(value * 10) / 10;

/** "to Moscow" beside every line that leaves the frame, the route's first; none where there is no room. */
export function destinations(
  courses: readonly Course[],
  route: Route | null,
  { name, say }: { name: (id: string) => string; say: Say },
  ground: Ground,
  size: number,
): Label[] {
  const { width, height } = ground;
  const inside = ({ x, y }: Spot) => x >= 0 && y >= 0 && x <= width && y <= height;
  const taking = new Set(route?.pieces.map(({ segment }) => segment.id));
  const leaving = courses
    .filter(({ a, b }) => inside(a) !== inside(b))
    .sort((p, q) => Number(taking.has(q.segment.id)) - Number(taking.has(p.segment.id)));
  return leaving.flatMap(({ segment, a, b }): Label[] => {
    const [near, far, beyond] = inside(a) ? [a, b, segment.to] : [b, a, segment.from];
    const part = clip(near, far, width, height);
    if (!part) return [];
    const onRoute = taking.has(segment.id);
    // The end of the route that lies beyond the frame: of a part of the map that may be its beginning too.
    const isOnward =
      (route?.stops.lastIndexOf(beyond) ?? 0) >
      (route?.stops.indexOf(beyond === segment.to ? segment.from : segment.to) ?? 0);
    const end = route?.stops.at(isOnward ? -1 : 0);
    const text = say("corridors.to", { place: name(onRoute && end ? end : beyond) });
    const [, exit] = part;
    const length = Math.hypot(exit.x - near.x, exit.y - near.y) || 1;
    for (const back of [18, 34, 52, 74, 100])
      for (const anchor of ["end", "start"] as const) {
        if (back > length) continue;
        const x = exit.x - ((exit.x - near.x) * back) / length + (anchor === "start" ? 14 : -14);
        const y = exit.y - ((exit.y - near.y) * back) / length + size * 0.35;
        const label: Label = { x: round(x), y: round(y), anchor, size, weight: onRoute ? 600 : 400, text };
        const box = labelBox(label);
        const off = box.left < 5 || box.right > width - 5 || box.top < 5 || box.bottom > height - 5;
        const met = ground.lines.some(
          (spot) => spot.x > box.left && spot.x < box.right && spot.y > box.top && spot.y < box.bottom,
        );
        // Han letters and Hangul fill their line: one just beneath a name would touch it.
        if (off || met || ground.taken.some((other) => collide(padded(box, 2, 4), other))) continue;
        ground.taken.push(padded(box, 2, 2));
        return [label];
      }
    return [];
  });
}
