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

/** Spearman's rank correlation with a list, −1 … 1, of any list as long; 0 where one of them does not vary. */
export function rankCorrelationWith(ys: readonly number[]): (xs: readonly number[]) => number {
  const mean = (ys.length - 1) / 2;
  const b = ranksOf(ys).map((rank) => rank - mean);
  const ofY = b.reduce((sum, y) => sum + y * y, 0);
  return (xs) => {
    let [both, ofX] = [0, 0];
    for (const [place, rank] of ranksOf(xs).entries()) {
      const x = rank - mean;
      both += x * (b[place] ?? 0);
      ofX += x * x;
    }
    return ofX > 0 && ofY > 0 ? both / Math.sqrt(ofX * ofY) : 0;
  };
}

/** Spearman's rank correlation of two equally long lists. */
export const rankCorrelation = (xs: readonly number[], ys: readonly number[]) => rankCorrelationWith(ys)(xs);
