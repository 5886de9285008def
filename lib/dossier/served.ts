import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The dossiers that have a release, in the order of their first import, each with the one that readers see and the
 * number of files of machine-coded events that they see beside it.
 */
export type Served = readonly { id: string; current: string; checksum: string; coded: number }[];

/**
 * What the app and the server in front of it tell each other. They are bundled apart and so share no module, only
 * the process. Within `answering.run(served, …)` all that is read is of those releases, whatever is imported
 * meanwhile: an answer is never made of two. `read` says which releases are current; the app offers it. `comings`
 * counts connections and requests as they come in.
 */
export type Link = { answering: AsyncLocalStorage<Served>; comings: number; read?: () => Promise<Served> };

const shared = globalThis as unknown as { ententeLink?: Link };

/** That link, made by whichever of the two asks first. */
export function linkToServer(): Link {
  shared.ententeLink ??= { answering: new AsyncLocalStorage(), comings: 0 };
  return shared.ententeLink;
}

/** The releases that the request in hand is answered from; undefined where no server in front has said. */
export const servedNow = (): Served | undefined => shared.ententeLink?.answering.getStore();
