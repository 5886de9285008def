import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type TableId, tables } from "../tables/tables";
import { unreadable } from "./check-cell";
import { checkSchema } from "./check-header";
import type { ResourceSchema } from "./field-schema";
import type { DossierProblem } from "./problem";
import { codebookFile, readCodebook } from "./read-codebook";
import { descriptorFile, descriptorProblem, readDescriptor } from "./read-descriptor";
import type { Descriptor } from "./settings";

/** A table of a package: the name of its file, and where that is; null where it cannot be read. */
export type PackageTable = { id: TableId; file: string; place: string | null; resource: ResourceSchema };
export type DossierPackage = {
  descriptor: Descriptor | null;
  codebook: string | null;
  /** In the order of `tables`, each once. */
  tables: PackageTable[];
};

/** The file of a resource; nothing where it lies outside the folder or does not exist. */
function fileOf(folder: string, resource: ResourceSchema, problems: DossierProblem[]): string | null {
  const file = path.resolve(folder, resource.path);
  const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(resource.path);
  if (isUrl || path.isAbsolute(resource.path) || !file.startsWith(path.resolve(folder) + path.sep)) {
    const place = `${resource.name}.path`;
    problems.push(descriptorProblem(place, resource.path, "a path inside the dossier's folder"));
    return null;
  }
  const wrong = (found: string, expected: string) => {
    problems.push({ file: resource.path, row: null, column: null, found, expected });
    return null;
  };
  if (!existsSync(file) || !statSync(file).isFile())
    return wrong("no such file", `the table ${resource.name}, as ${descriptorFile} says`);
  return realpathSync(file).startsWith(realpathSync(folder) + path.sep)
    ? file
    : wrong("a link that leads outside", "a file inside the dossier's folder");
}

const atFile = (file: string) => ({ file, row: null, column: null });

/** Reads what a dossier folder says of itself and where its tables are, with all problems of that. */
export function readPackage(folder: string): { found: DossierPackage | null; problems: DossierProblem[] } {
  const problems: DossierProblem[] = [];
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const expected = "the folder of a dossier";
    return {
      found: null,
      problems: [{ file: folder, row: null, column: null, found: "no such folder", expected }],
    };
  }
  const described = readDescriptor(folder, problems);
  if (!described) return { found: null, problems };
  const order = Object.keys(tables);
  const read: PackageTable[] = [];
  for (const resource of described.resources) {
    const expected = Object.hasOwn(tables, resource.name)
      ? "every table once"
      : `one of the tables ${Object.keys(tables).join(", ")}`;
    if (!Object.hasOwn(tables, resource.name) || read.some(({ id }) => id === resource.name))
      problems.push(descriptorProblem("resources", resource.name, expected));
    else {
      const id = resource.name as TableId;
      problems.push(...checkSchema(tables[id], resource));
      read.push({ id, file: resource.path, place: fileOf(folder, resource, problems), resource });
    }
  }
  for (const table of Object.values(tables))
    if (
      described.complete &&
      !table.optional &&
      !described.resources.some((resource) => resource.name === table.id)
    )
      problems.push(descriptorProblem("resources", `no table ${table.id}`, "every dossier has one"));
  const codebook = readCodebook(folder, described.descriptor);
  if (codebook !== null && unreadable.test(codebook.replaceAll("\r\n", "\n")))
    problems.push({ ...atFile(codebookFile), found: "control characters", expected: "Markdown in UTF-8" });
  read.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { found: { descriptor: described.descriptor, codebook, tables: read }, problems };
}
