import type { Dossier } from "./dossier";

/** The actor of an identifier, or else of a name as the dossier has it in any language, short or in full, whatever its case. */
export function findActor(
  { tables, settings }: Pick<Dossier, "tables" | "settings">,
  text: string,
): string | null {
  const { actors } = tables;
  const wanted = text.toLowerCase();
  const short = Object.values(settings.translations).map(({ short_names }) => short_names);
  const found =
    actors.find(({ id }) => id === text) ??
    actors.find(({ id, name, short_name, name_ko, name_ru, name_zh, name_ja }) =>
      [id, short_name, name, name_ko, name_ru, name_zh, name_ja, ...short.map((names) => names[id])].some(
        (one) => one?.toLowerCase() === wanted,
      ),
    );
  return found?.id ?? null;
}
