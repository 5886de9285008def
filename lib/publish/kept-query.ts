import type { Dossier } from "../dossier/dossier";

/** A view's query at an address kept for good: it names the releases beside its own, where they would not be guessed. */
export function keptQuery({ beside }: Pick<Dossier, "beside">, query: URLSearchParams): URLSearchParams {
  if (!beside?.kept) return query;
  const kept = new URLSearchParams(query);
  kept.set("with", beside.kept);
  return kept;
}
