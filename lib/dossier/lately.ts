/** For how long in ms what the database said of its newest releases is taken for true. */
const trueFor = 200;

/**
 * Asks anew only once in a while, and never twice at a time: a page's many requests cause one query. What fails is
 * asked again at once, and all of it after `forget`.
 */
export function lately<V>(
  ask: (key: string) => Promise<V>,
  now: () => number = performance.now.bind(performance),
) {
  const answers = new Map<string, { value: Promise<V>; until: number }>();
  const read = (key: string): Promise<V> => {
    const known = answers.get(key);
    if (known && now() < known.until) return known.value;
    for (const [old, { until }] of answers) if (until <= now()) answers.delete(old);
    const value = ask(key);
    answers.set(key, { value, until: now() + trueFor });
    value.catch(() => answers.delete(key));
    return value;
  };
  return Object.assign(read, { forget: () => answers.clear() });
}
