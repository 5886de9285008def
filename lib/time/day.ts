/** Drawings ask for the same few thousand days over and over, and reading a date costs ten times a look here. */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= 20_000) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** Days since 1970-01-01 of a calendar date `YYYY-MM-DD`; free of clocks and time zones. */
export const dayNumber = remembered((date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000);

/** The calendar date `YYYY-MM-DD` of a day number. */
export const dateOf = remembered((day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** True for an existing calendar date written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dateOf(dayNumber(text)) === text
  );
}
