/** How many letters may be wrong in a word of so many letters. */
const slips = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Letters that have to be changed, added, left out or swapped with their neighbour to make one word of another
 * (optimal string alignment); `most + 1` where it is more than `most`.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      let least = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      now.push(least);
    }
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** The known words that somebody may have meant who wrote a word: those with the fewest letters wrong. */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  let most = slips(word.length);
  if (most === 0) return [];
  let nearest: string[] = [];
  for (const candidate of known) {
    const apart = lettersApart(word, candidate, most);
    if (apart > most) continue;
    if (apart < most) nearest = [];
    most = apart;
    nearest.push(candidate);
  }
  return nearest;
}
