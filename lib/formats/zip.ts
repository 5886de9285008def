import { workOf } from "../publish/citation";
import { packageHead, resourceOf } from "../publish/data-package";
import { datasetPath } from "../publish/links";
import { readme } from "../publish/readme";
import { zipped } from "../publish/zipped";
import { columnsOf } from "./columns-of";
import { csv } from "./csv";
import { description } from "./description";
import type { Format } from "./format";

/** The rows with all that belongs to them: CSV, Data Package and README in one file. */
export const zip: Format = {
  extension: "zip",
  mediaType: "application/zip",
  title: "Data package",
  forWhom: "CSV with its schema and a README, zipped",
  attachment: true,
  options: {},
  cut: true,
  accepts: () => true,
  write(publication, batches) {
    const { dossier, dataset, origin = "" } = publication;
    const shown = Object.fromEntries(columnsOf(publication));
    const key = dataset.key.every((name) => Object.hasOwn(shown, name)) ? dataset.key : [];
    const table = { ...dataset, columns: shown, key };
    const file = `${dataset.id}.csv`;
    const { query, options } = description(publication);
    const resource = resourceOf(table, file);
    const about = readme({
      dossier,
      title: `${dossier.settings.title}: ${dataset.title}`,
      about: dataset.description,
      work: workOf(dossier, dataset.title, datasetPath(dossier.settings.id, dataset.id), { query, origin }),
      filters: options,
      tables: [{ ...table, file }],
    });
    const head = { ...packageHead(dossier, origin), resources: [resource] };
    return zipped([
      { path: "README.md", pieces: [about] },
      { path: "datapackage.json", pieces: [`${JSON.stringify(head, null, 2)}\n`] },
      {
        path: file,
        pieces: csv.write({ ...publication, values: { ...publication.values, bom: false } }, batches),
      },
    ]);
  },
};
