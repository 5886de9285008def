import type { Dossier } from "./dossier";
import { layBeside } from "./lay-beside";
import { readDossierFolder } from "./read-folder";

/**
 * Dossiers straight from folders known to be valid, by their ids, each with those that it names beside it, else with
 * the first other one: as they would be served, without a database.
 */
export function readDossierFolders(folders: readonly string[]): Readonly<Record<string, Dossier>> {
  const read = folders.map(readDossierFolder);
  return Object.fromEntries(
    read.map((dossier) => {
      const others = read.filter((other) => other !== dossier);
      const named = others.filter(({ settings }) => dossier.settings.precedent.beside.includes(settings.id));
      const choices = others.map(({ settings: { id, title } }) => ({ id, title }));
      const shown = named.length > 0 ? named : others.slice(0, 1);
      const usual = shown.map(({ settings }) => settings.id);
      return [dossier.settings.id, layBeside(dossier, { shown, usual, choices })];
    }),
  );
}
