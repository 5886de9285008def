import type { TableDiff } from "../dossier/diff";
import type { ImportResult } from "../dossier/import-dossier";
import { problemInWords } from "../dossier/problem";

const listedProblems = 100;
const listedRows = 20;

function problemsInWords(folder: string, problems: Extract<ImportResult, { kind: "refused" }>["problems"]) {
  const more = problems.length - listedProblems;
  return [
    `${folder}: nothing was imported.`,
    ...problems.slice(0, listedProblems).map((problem) => `  ${problemInWords(problem)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"}; the served release is as it was.`,
  ];
}

/** A table's changes in one line, and row by row where `named`. */
function diffInWords({ table, added, changed, removed }: TableDiff, named: boolean): string[] {
  const changedKeys = changed.map(({ key, columns }) => `${key} (${Object.keys(columns).join(", ")})`);
  const kinds = Object.entries({ added, changed: changedKeys, removed });
  if (kinds.every(([, keys]) => keys.length === 0)) return [];
  const counts = kinds.map(([kind, keys]) => `${keys.length} ${kind}`).join(", ");
  const rows = kinds.flatMap(([kind, keys]) => [
    ...keys.slice(0, listedRows).map((key) => `    ${kind} ${key}`),
    ...(keys.length > listedRows ? [`    and ${keys.length - listedRows} more ${kind}`] : []),
  ]);
  return [`  ${table}: ${counts}`, ...(named ? rows : [])];
}

/** What an import did, or would do, line by line. */
export function reportImport(folder: string, result: ImportResult): string[] {
  if (result.kind === "refused") return problemsInWords(folder, result.problems);
  if (result.kind === "unchanged")
    return [`${result.dossier}: nothing changed; release ${result.version} stays.`];
  const isPlan = result.kind === "planned";
  const lines = result.diff.flatMap((diff) => diffInWords(diff, isPlan));
  return [
    ...(lines.length === 0 ? ["  no rows; the order of rows or the words of datapackage.json"] : lines),
    isPlan
      ? `${result.dossier}: a dry run; nothing was written.`
      : `${result.dossier}: release ${result.version}, checksum ${result.checksum.slice(0, 12)}.`,
  ];
}
