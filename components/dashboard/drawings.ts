import type { Offered } from "./view";

/**
 * Drawings on their way from a page to the client component that shows them. On the server both run in this
 * process, but what passes between them as props is sent to the browser as data, beside the picture it already
 * is in HTML. So a page leaves its drawings here; the browser fetches one when it needs its geometry.
 */
const shared = globalThis as unknown as { ententeDrawings?: Map<string, () => Offered> };
shared.ententeDrawings ??= new Map();
const offered = shared.ententeDrawings;
/** Closures over a dossier and a few options: small, and more than any number of requests under way. */
const kept = 5_000;

/** Leaves a drawing under a key that names everything it depends on. */
export function offer(key: string, draw: () => Offered) {
  offered.delete(key);
  offered.set(key, draw);
  for (const old of [...offered.keys()].slice(0, Math.max(0, offered.size - kept))) offered.delete(old);
}

/** The drawing of a key, in the process that left it there. */
export const take = (key: string): Offered | undefined => offered.get(key)?.();
