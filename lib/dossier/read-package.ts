import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { CsvError, parse } from "csv-parse";
import type { Table } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { type ResourceSchema, resourceSchema } from "./field-schema";
import type { DossierProblem } from "./problem";
import { type Descriptor, descriptorSchema } from "./settings";

/** A record of a table as text, with the line on which it ends. */
export type TextRecord = { line: number; cells: Readonly<Record<string, string>> };
export type TextTable = { id: TableId; file: string; resource: ResourceSchema; records: TextRecord[] };
export type TextPackage = { descriptor: Descriptor; tables: TextTable[] };

const descriptorFile = "datapackage.json";
const largestRecord = 1_000_000;

const problem = (
  file: string,
  found: string,
  expected: string,
  row: number | null = null,
  column: string | null = null,
) => ({ file, row, column, found, expected }) satisfies DossierProblem;

/** Reads `datapackage.json`: what the dossier is, and which tables it says it has. */
function readDescriptor(folder: string, problems: DossierProblem[]) {
  const file = path.join(folder, descriptorFile);
  if (!existsSync(file)) {
    problems.push(problem(descriptorFile, "no such file", "a Data Package descriptor in the folder"));
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    problems.push(problem(descriptorFile, error instanceof Error ? error.message : "", "valid JSON"));
    return null;
  }
  const described = descriptorSchema.safeParse(json);
  const resources = (json as { resources?: unknown }).resources;
  const parsed = Array.isArray(resources)
    ? resources.map((resource) => resourceSchema.safeParse(resource))
    : [];
  const issues = [described, ...parsed].flatMap((result) => (result.success ? [] : result.error.issues));
  for (const issue of issues)
    problems.push(problem(descriptorFile, issue.path.join(".") || "the whole", issue.message));
  if (parsed.length === 0)
    problems.push(problem(descriptorFile, "no resources", "a list of tables under resources"));
  if (!described.success) return null;
  return {
    descriptor: described.data,
    resources: parsed.flatMap((result) => (result.success ? [result.data] : [])),
  };
}

/** The file of a resource; nothing where it lies outside the folder or does not exist. */
function fileOf(folder: string, resource: ResourceSchema, problems: DossierProblem[]): string | null {
  const file = path.resolve(folder, resource.path);
  const inside = (place: string) => place.startsWith(realpathSync(folder) + path.sep);
  if (path.isAbsolute(resource.path) || !file.startsWith(path.resolve(folder) + path.sep)) {
    problems.push(
      problem(descriptorFile, resource.path, "a path inside the dossier's folder", null, resource.name),
    );
    return null;
  }
  if (!existsSync(file) || !statSync(file).isFile()) {
    problems.push(
      problem(resource.path, "no such file", `the table ${resource.name}, as ${descriptorFile} says`),
    );
    return null;
  }
  if (!inside(realpathSync(file))) {
    problems.push(problem(resource.path, "a link that leads outside", "a file inside the dossier's folder"));
    return null;
  }
  return file;
}

/** The header against both the package's schema and the columns that Entente needs. */
function checkHeader(
  table: Table,
  resource: ResourceSchema,
  file: string,
  header: readonly string[],
): DossierProblem[] {
  const described = resource.schema.fields.map((field) => field.name);
  const needed = Object.keys(table.columns);
  const twice = header.filter((name, place) => header.indexOf(name) !== place);
  return [
    ...twice.map((name) => problem(file, `column ${name} twice`, "every column once", 1, name)),
    ...header
      .filter((name) => !described.includes(name) || !needed.includes(name))
      .map((name) => problem(file, `unknown column ${name}`, `one of ${needed.join(", ")}`, 1, name)),
    ...needed
      .filter((name) => !header.includes(name))
      .map((name) => problem(file, "no such column", `the column ${name}`, 1, name)),
    ...needed
      .filter((name) => !described.includes(name))
      .map((name) =>
        problem(descriptorFile, `${table.id} without field ${name}`, "a field for every column of the table"),
      ),
  ];
}

async function readRecords(
  file: string,
  name: string,
  onHeader: (header: string[]) => boolean,
  problems: DossierProblem[],
) {
  const records: TextRecord[] = [];
  const parser = parse({ bom: true, info: true, max_record_size: largestRecord, relax_column_count: true });
  const input = createReadStream(file, "utf8");
  let header: string[] | null = null;
  try {
    for await (const { record, info } of input.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (header === null) {
        header = record;
        if (!onHeader(header)) break;
        continue;
      }
      if (record.length !== header.length) {
        problems.push(
          problem(name, `${record.length} cells`, `${header.length} cells, as in the header`, info.lines),
        );
        continue;
      }
      const columns = header;
      records.push({
        line: info.lines,
        cells: Object.fromEntries(record.map((cell, place) => [columns[place] ?? "", cell])),
      });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const tooLong = error.code === "CSV_MAX_RECORD_SIZE";
    const expected = tooLong
      ? `records of at most ${largestRecord} characters`
      : "CSV as in RFC 4180: quotes closed and doubled";
    problems.push(problem(name, error.message, expected, Number(error.lines) || null));
  } finally {
    input.destroy();
  }
  if (header === null && problems.length === 0) problems.push(problem(name, "an empty file", "a header row"));
  return records;
}

/** Reads a dossier folder as text; all problems of structure, or the package. */
export async function readPackage(
  folder: string,
): Promise<{ found: TextPackage | null; problems: DossierProblem[] }> {
  const problems: DossierProblem[] = [];
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { found: null, problems: [problem(folder, "no such folder", "the folder of a dossier")] };
  const described = readDescriptor(folder, problems);
  if (!described) return { found: null, problems };
  const read: TextTable[] = [];
  for (const resource of described.resources) {
    if (!Object.hasOwn(tables, resource.name)) {
      const expected = `one of the tables ${Object.keys(tables).join(", ")}`;
      problems.push(problem(descriptorFile, resource.name, expected, null, "resources"));
      continue;
    }
    const id = resource.name as TableId;
    const file = fileOf(folder, resource, problems);
    if (!file) continue;
    const before = problems.length;
    const onHeader = (header: string[]) => {
      problems.push(...checkHeader(tables[id], resource, resource.path, header));
      return problems.length === before;
    };
    const own: DossierProblem[] = [];
    const records = await readRecords(file, resource.path, onHeader, own);
    problems.push(...own);
    read.push({ id, file: resource.path, resource, records });
  }
  for (const table of Object.values(tables))
    if (!table.optional && !described.resources.some((resource) => resource.name === table.id))
      problems.push(
        problem(descriptorFile, `no table ${table.id}`, "every dossier has one", null, "resources"),
      );
  return { found: { descriptor: described.descriptor, tables: read }, problems };
}
