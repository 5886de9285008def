import type { Dossier } from "../dossier/dossier";
import { onceFor } from "../measures/once-for";
import type { StopRow } from "../tables/stops";
import { nameIn } from "./names";

const known = onceFor<ReadonlyMap<string, string>>();

/** What stops are called in the dossier's language, in English where no form is known; the id of one that is not here. */
export function stopNames({ tables, language }: Dossier): (id: string) => string {
  const names = known(
    tables,
    language,
    () => new Map(tables.stops.map((row) => [row.id, nameIn(row, language)])),
  );
  return (id) => names.get(id) ?? id;
}

const spokenIn: Readonly<Record<string, "ko" | "ru" | "zh" | "ja">> = {
  KOR: "ko",
  PRK: "ko",
  RUS: "ru",
  CHN: "zh",
  JPN: "ja",
};

/** The name that a stop has where it stands; null where that is not known. */
export function nativeName(row: StopRow): string | null {
  const language = spokenIn[row.country];
  return row.name_local ?? (language ? row[`name_${language}`] : null) ?? null;
}
