import QuickLRU from "quick-lru";

/**
 * Keeps what was computed from rows that never change: once for each object that holds them and each key, as
 * long as that object lives; beyond `most` keys of one object the longest unused are forgotten.
 */
export function onceFor<V>(most = 64) {
  const known = new WeakMap<object, QuickLRU<string, { value: V }>>();
  return <W extends V>(owner: object, key: string, make: () => W): W => {
    const kept = known.get(owner) ?? new QuickLRU<string, { value: V }>({ maxSize: most });
    known.set(owner, kept);
    const before = kept.get(key);
    if (before) return before.value as W;
    const value = make();
    kept.set(key, { value });
    return value;
  };
}
