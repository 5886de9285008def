import { type TableId, tables } from "../tables/tables";
import { checkHeader } from "./check-header";
import {
  checkMembership,
  checkPointers,
  notePointers,
  type Pointing,
  type Reference,
  referencesOf,
} from "./check-references";
import { cellCheck, keyCheck, type RowCheck, spanCheck, uniqueColumns } from "./check-rows";
import type { DossierProblem } from "./problem";
import { descriptorProblem } from "./read-descriptor";
import type { DossierPackage, PackageTable } from "./read-package";
import { readRecords, type TextRecord } from "./read-records";

/** What is kept of a table that was read: what others may point to, what it points to, and nothing of its rows. */
type ReadTable = PackageTable & {
  /** False where some of its rows could not be read, so that nothing is concluded from their absence. */
  whole: boolean;
  count: number;
  /** By columns: their values, with the first line of each. */
  values: Map<string, Map<string, number>>;
  pointing: Pointing[];
  problems: Record<"cells" | "keys" | "spans", DossierProblem[]>;
};

type OnRow = (table: TableId, record: TextRecord) => void;

async function readTable(
  table: PackageTable,
  wanted: readonly (readonly string[])[],
  problems: DossierProblem[],
  onRow: OnRow,
): Promise<ReadTable> {
  const { id, file, place, resource } = table;
  const unique = uniqueColumns(table).map((columns) => columns.join());
  const values = new Map<string, Map<string, number>>();
  const keys: RowCheck[] = [...uniqueColumns(table), ...wanted].flatMap((columns) => {
    if (values.has(columns.join())) return [];
    const lines = new Map<string, number>();
    values.set(columns.join(), lines);
    const check = keyCheck(file, columns, lines);
    const silent: RowCheck = (record) => {
      check(record);
      return [];
    };
    return [unique.includes(columns.join()) ? check : silent];
  });
  const [cells, spans] = [cellCheck(table), spanCheck(table)];
  const read: ReadTable = {
    ...table,
    whole: false,
    count: 0,
    values,
    pointing: referencesOf(table).map((reference) => ({ reference, at: new Map() })),
    problems: { cells: [], keys: [], spans: [] },
  };
  if (!place) return read;
  let complete = true;
  const onHeader = (header: string[]) => {
    const wrong = checkHeader(tables[id], resource, header);
    problems.push(...wrong);
    complete = wrong.length === 0;
    return tables[id].key.every((column) => header.includes(column));
  };
  const look = (record: TextRecord) => {
    read.problems.cells.push(...cells(record));
    for (const check of keys) read.problems.keys.push(...check(record));
    read.problems.spans.push(...spans(record));
    for (const pointing of read.pointing) notePointers(pointing, id, record);
    onRow(id, record);
    read.count += 1;
  };
  const reading = readRecords(place, file, onHeader, problems);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) for (const record of step.value) look(record);
  return { ...read, whole: step.value && complete };
}

/** What the package says of itself must be in its tables. */
function checkSettings(
  descriptor: DossierPackage["descriptor"],
  read: readonly ReadTable[],
): DossierProblem[] {
  if (!descriptor) return [];
  const { entente } = descriptor;
  const missing = (table: string, column: string, values: readonly string[]) => {
    const target = read.find(({ id }) => id === table);
    if (target && !target.whole) return [];
    const ids = target?.values.get("id");
    return values
      .filter((value) => !ids?.has(value))
      .map((found) => descriptorProblem(column, found, `the id of a row in ${table}`));
  };
  const landmarks = entente.landmarks.map(({ event }) => event);
  const counted = [entente.precedent?.contact, entente.precedent?.turn].filter((id) => id !== undefined);
  return [
    ...missing("actors", "entente.actors", entente.actors),
    ...missing("actors", "entente.sides", entente.sides),
    ...missing("actors", "entente.colors", Object.keys(entente.colors)),
    ...missing("stops", "entente.route", entente.route ?? []),
    ...missing("events", "entente.landmarks", landmarks),
    ...Object.entries(entente.translations).flatMap(([language, { landmarks, short_names }]) => [
      ...missing("events", `entente.translations.${language}.landmarks`, Object.keys(landmarks)),
      ...missing("actors", `entente.translations.${language}.short_names`, Object.keys(short_names)),
    ]),
    ...missing("events", "entente.precedent", counted),
    ...missing("sources", "entente.claims.source", entente.claims ? [entente.claims.source] : []),
  ];
}

/** References into tables that could not be read whole are not looked into. */
function checkReferences({ file, pointing }: ReadTable, all: readonly ReadTable[]): DossierProblem[] {
  return pointing.flatMap((one) => {
    const target = all.find(({ id }) => id === one.reference.table);
    if (target && !target.whole) return [];
    return checkPointers(file, one, target?.values.get(one.reference.fields.join()));
  });
}

/**
 * Reads the rows of a package once, each only as long as it is looked at, and tells every one to `onRow` in the
 * order of `tables`. Returns all problems (cells, keys, spans of time, references, settings) and how many rows
 * there are.
 */
export async function checkPackage(
  { descriptor, tables: listed }: DossierPackage,
  onRow: OnRow,
): Promise<{ problems: DossierProblem[]; count: number }> {
  const problems: DossierProblem[] = [];
  const references: Reference[] = listed.flatMap(referencesOf);
  const actors: TextRecord[] = [];
  const read: ReadTable[] = [];
  for (const table of listed) {
    const wanted = references.filter(({ table: target }) => target === table.id).map(({ fields }) => fields);
    read.push(
      await readTable(table, wanted, problems, (id, record) => {
        if (id === "actors") actors.push(record);
        onRow(id, record);
      }),
    );
  }
  return {
    problems: [
      ...problems,
      ...read.flatMap((table) => table.problems.cells),
      ...read.flatMap((table) => table.problems.keys),
      ...read.flatMap((table) => table.problems.spans),
      ...read.flatMap((table) => checkReferences(table, read)),
      ...checkMembership(listed.find(({ id }) => id === "actors")?.file ?? "", actors),
      ...checkSettings(descriptor, read),
    ],
    count: read.reduce((sum, { count }) => sum + count, 0),
  };
}
