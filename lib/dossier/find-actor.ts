import type { Dossier } from "./dossier";

/** The actor of an identifier, or else of a name as the dossier has it, short or in full, whatever its case. */
export function findActor({ tables }: Pick<Dossier, "tables">, text: string): string | null {
  const { actors } = tables;
  const wanted = text.toLowerCase();
  const isNamed = (name: string | null) => name !== null && name.toLowerCase() === wanted;
  const found =
    actors.find(({ id }) => id === text) ??
    actors.find(({ id, name, short_name, name_ko }) => [id, short_name, name, name_ko].some(isNamed));
  return found?.id ?? null;
}
