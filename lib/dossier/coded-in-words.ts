import type { Dossier } from "./dossier";

/** What machine-coded events of a dossier came from, and that they are of none of its releases; in English. */
export function codedInWords({ coded }: Pick<Dossier, "coded">): string {
  if (!coded) return "no machine-coded events";
  const sources = coded.sources.map(({ id, events }) => `${id} ${events}`).join(", ");
  return `${coded.events} machine-coded events (${sources}) from ${coded.files} imported ${coded.files === 1 ? "file" : "files"}; of none of the dossier's releases, so that an import of further files changes them`;
}
