import { checkMembership, checkReferences } from "./check-references";
import { checkCells, checkKeys, checkSpans } from "./check-rows";
import type { DossierProblem } from "./problem";
import { descriptorProblem } from "./read-descriptor";
import type { TextPackage } from "./read-package";

/** What the package says of itself must be in its tables. */
function checkSettings({ descriptor, tables: read }: TextPackage): DossierProblem[] {
  if (!descriptor) return [];
  const { entente } = descriptor;
  const missing = (table: string, column: string, values: readonly string[]) => {
    const target = read.find(({ id }) => id === table);
    if (target && !target.whole) return [];
    const ids = new Set(target?.records.map(({ cells }) => cells.id));
    return values
      .filter((value) => !ids.has(value))
      .map((found) => descriptorProblem(column, found, `the id of a row in ${table}`));
  };
  const landmarks = entente.landmarks.map(({ event }) => event);
  return [
    ...missing("actors", "entente.actors", entente.actors),
    ...missing("actors", "entente.sides", entente.sides),
    ...missing("actors", "entente.colors", Object.keys(entente.colors)),
    ...missing("stops", "entente.route", entente.route ?? []),
    ...missing("events", "entente.landmarks", landmarks),
    ...missing("sources", "entente.claims.source", entente.claims ? [entente.claims.source] : []),
  ];
}

/** All problems of the rows of a package: cells, keys, spans of time, references, settings. */
export function checkPackage(found: TextPackage): DossierProblem[] {
  return [
    ...found.tables.flatMap(checkCells),
    ...found.tables.flatMap(checkKeys),
    ...found.tables.flatMap(checkSpans),
    ...found.tables.flatMap((table) => checkReferences(table, found.tables)),
    ...checkMembership(found.tables),
    ...checkSettings(found),
  ];
}
