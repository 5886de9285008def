import type { Change } from "./address";

/** Leaves an event (by its mark's key) out of the sums, or lets it count again where it was left out. */
export function leftOut(params: URLSearchParams, key: string): Change {
  const id = key.slice(key.indexOf(":") + 1);
  const now = params.get("without")?.split(",") ?? [];
  const next = now.includes(id) ? now.filter((other) => other !== id) : [...now, id].sort();
  return { without: next.join(",") || null };
}
