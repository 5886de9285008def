import { mean, sum } from "d3-array";

/** The exponent by which y grows with x: the slope of the straight line through their logarithms (least squares). */
export function growth(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const [middleX, middleY] = [mean(logs, ([x]) => x) ?? 0, mean(logs, ([, y]) => y) ?? 0];
  return (
    sum(logs, ([x, y]) => (x - middleX) * (y - middleY)) / sum(logs, ([x]) => (x - middleX) * (x - middleX))
  );
}
