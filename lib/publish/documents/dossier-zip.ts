import { posix } from "node:path";
import type { Dossier } from "../../dossier/dossier";
import { releaseName } from "../../dossier/lay-beside";
import { codebookFile } from "../../dossier/read-codebook";
import { readBatches } from "../../dossier/rows";
import { tableText } from "../../dossier/table-text";
import type { Columns } from "../../tables/table";
import { type TableId, tables } from "../../tables/tables";
import { workOf } from "../citation";
import { dataPath, datasetPath, inFormat, pinOf } from "../links";
import { readme } from "../readme";
import { type ZippedFile, zipped } from "../zipped";
import type { DossierDocument } from "./dossier-document";

/** The parts of a resource that decide how its file is written. */
type Resource = {
  name: TableId;
  path: string;
  dialect?: { lineTerminator?: string };
  schema: { fields: { name: string }[] };
};

/** The descriptor with the release that this is, so that an unchanged folder can be imported as that release. */
function descriptorOf({ descriptor, release }: Dossier) {
  const { version, checksum, time } = release;
  return {
    ...descriptor,
    entente: { ...(descriptor.entente as object), release: { version, checksum, time } },
  };
}

/** A dossier as the folder that it was imported from: importing it restores the release. */
export function dossierFiles(dossier: Dossier, origin: string): ZippedFile[] {
  const { settings, descriptor, codebook, address, release } = dossier;
  const resources = descriptor.resources as Resource[];
  const files = resources.map(({ name, path, dialect, schema }) => {
    const columns: Columns = tables[name].columns;
    const names = schema.fields.map((field) => field.name);
    const lineEnd = dialect?.lineTerminator === "\r\n" ? "\r\n" : "\n";
    const pieces = tableText(columns, names, readBatches(releaseName({ settings, release }), name), lineEnd);
    return { path: posix.normalize(path), pieces };
  });
  const first = datasetPath(pinOf(settings.id, release.version), resources[0]?.name ?? "events");
  const workbook = `${origin}${inFormat(first, "xlsx")} and so on`;
  const text = readme({
    title: settings.title,
    about: settings.description,
    work: workOf(dossier, "all tables", dataPath(address), { origin }),
    dossier,
    filters: null,
    tables: resources.map(({ name, path }) => ({ ...tables[name], file: posix.normalize(path) })),
    more: [
      ...(codebook ? [`${codebookFile}: how the rows were coded.`] : []),
      "Give this folder to `npm run import -- FOLDER` to make a dossier of your own; unchanged, it is restored as this very release.",
      `To edit a table in a spreadsheet, take it as a workbook, ${workbook}, whose cells are already formatted as text, dates and numbers; edit its first sheet and save that as CSV (UTF-8, comma, decimal points) over the file of the same name here. Columns that the workbook adds, such as \`counts_from\`, are computed and may stay or go; import lets them go. Do not open the CSV files themselves with a double click: a spreadsheet takes a code such as 046 for the number 46 and saves it so, and import refuses what it can no longer tell. Where a CSV has to be opened, choose Text for all columns in the dialogue.`,
    ],
  });
  return [
    { path: "datapackage.json", pieces: [`${JSON.stringify(descriptorOf(dossier), null, 2)}\n`] },
    { path: "README.md", pieces: [text] },
    ...(codebook ? [{ path: codebookFile, pieces: [codebook] }] : []),
    ...files,
  ];
}

/** The whole dossier, zipped. */
export const dossierZip: DossierDocument = {
  id: "zip",
  path: (address) => `/${address}.zip`,
  page: dataPath,
  extension: "zip",
  mediaType: "application/zip",
  title: "Whole dossier",
  forWhom: "all tables as CSV with their Data Package; imports again",
  attachment: true,
  reads: [],
  write: (dossier, origin) => zipped(dossierFiles(dossier, origin)),
};
