/**
 * Walking the marks of a figure by keyboard, as a pure step: the key that comes after `current` when `pressed`
 * is an arrow, Home or End; null when the key does not walk or there is nothing to walk to.
 */
export function step(keys: readonly string[], current: string | null, pressed: string): string | null {
  const place = current === null ? -1 : keys.indexOf(current);
  const last = keys.length - 1;
  const to =
    pressed === "ArrowRight" || pressed === "ArrowDown"
      ? Math.min(place + 1, last)
      : pressed === "ArrowLeft" || pressed === "ArrowUp"
        ? Math.max(place - 1, 0)
        : pressed === "Home"
          ? 0
          : pressed === "End"
            ? last
            : -1;
  return keys[to] ?? null;
}
