export type Spot = { x: number; y: number };

/** The part of a straight line inside a frame widened by `air` px (Liang and Barsky 1984); null where it is outside. */
export function clip(a: Spot, b: Spot, width: number, height: number, air = 0): readonly [Spot, Spot] | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  for (const [change, room] of [
    [-dx, a.x + air],
    [dx, width + air - a.x],
    [-dy, a.y + air],
    [dy, height + air - a.y],
  ] as const) {
    if (change === 0 && room < 0) return null;
    if (change === 0) continue;
    if (change < 0) from = Math.max(from, room / change);
    else to = Math.min(to, room / change);
  }
  const at = (share: number) => ({ x: a.x + share * dx, y: a.y + share * dy });
  return from < to ? [at(from), at(to)] : null;
}
