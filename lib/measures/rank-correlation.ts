/** Ranks from 0, equal values sharing their mean rank. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, place) => place).sort((p, q) => (values[p] ?? 0) - (values[q] ?? 0));
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let place = from; place <= to; place++) ranks[order[place] ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

/** Spearman's rank correlation of two equally long lists, −1 … 1; 0 where one of them does not vary. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [ranksOf(xs), ranksOf(ys)];
  const mean = (xs.length - 1) / 2;
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [place, rank] of a.entries()) {
    const [x, y] = [rank - mean, (b[place] ?? 0) - mean];
    both += x * y;
    ofX += x * x;
    ofY += y * y;
  }
  return ofX > 0 && ofY > 0 ? both / Math.sqrt(ofX * ofY) : 0;
}
