import { namesOf } from "../words/names";
import type { Dossier } from "./dossier";

/** The actor of an identifier, or else of a name as the dossier has it in any language, short or in full, whatever its case. */
export function findActor(
  { tables, settings }: Pick<Dossier, "tables" | "settings">,
  text: string,
): string | null {
  const { actors } = tables;
  const wanted = text.toLowerCase();
  const found =
    actors.find(({ id }) => id === text) ??
    actors.find((actor) =>
      [actor.id, ...namesOf(settings, actor)].some((one) => one.toLowerCase() === wanted),
    );
  return found?.id ?? null;
}
