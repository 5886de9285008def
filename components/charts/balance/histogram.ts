export type Bin = { from: number; to: number; count: number };

/** Values in bins of one round width, with zero between two of them; one bin around zero where there is nothing else. */
export function histogram(values: readonly number[], bins = 24): Bin[] {
  const most = Math.max(0, ...values.map(Math.abs));
  // A billionth of a point is arithmetic, not a value.
  if (most < 1e-9) return [{ from: -1, to: 1, count: values.length }];
  const rough = (2 * most) / bins;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough - 1e-12) ?? 10) * power;
  const first = Math.floor(Math.min(0, ...values) / step);
  const last = Math.max(first + 1, Math.ceil(Math.max(0, ...values) / step));
  const counts = Array.from({ length: last - first }, () => 0);
  for (const value of values) {
    const place = Math.min(counts.length - 1, Math.floor(value / step) - first);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const near = (value: number) => Number(value.toPrecision(9));
  return counts.map((count, place) => ({
    from: near((first + place) * step),
    to: near((first + place + 1) * step),
    count,
  }));
}
