import { allDatasets } from "../../datasets/coded-datasets";
import { csv } from "../../formats/csv";
import { formatsFor } from "../../formats/formats";
import { parametersOf } from "../../formats/parameters";
import { citationForms } from "../citations/citation-forms";
import { csvwExtension, csvwType } from "../csvw";
import { dossierDocuments } from "../documents/dossier-documents";
import { dataPath, datasetPath, inFormat } from "../links";
import type { DescribedRoute } from "./described-route";

const address = "{dossier}";

/** Every dataset in every format, with its citations and the metadata of its CSV. */
export function datasetRoutes(): DescribedRoute[] {
  return Object.values(allDatasets).flatMap((dataset) => {
    const page = datasetPath(address, dataset.id);
    const { description } = dataset;
    return [
      ...formatsFor(dataset).map((format) => ({
        path: inFormat(page, format.extension),
        summary: `${dataset.title} as ${format.title}`,
        description: `${description} For ${format.forWhom}.`,
        tag: "Datasets",
        mediaType: format.mediaType,
        options: parametersOf(dataset, format),
      })),
      ...citationForms.map((form) => ({
        path: inFormat(page, form.extension),
        summary: `How to cite ${dataset.title}, as ${form.title}`,
        description: `The view that the parameters name, in its release. For ${form.forWhom}.`,
        tag: "Citations",
        mediaType: form.mediaType,
        options: parametersOf(dataset, csv),
      })),
      {
        path: inFormat(page, csvwExtension),
        summary: `${dataset.title}: metadata of its CSV`,
        description: "CSV on the Web (W3C): the columns with their types, units and meaning.",
        tag: "Descriptions",
        mediaType: csvwType,
        options: parametersOf(dataset, csv),
      },
    ];
  });
}

/** The documents about a whole dossier and how to cite it. */
export const dossierRoutes = (): DescribedRoute[] => [
  ...dossierDocuments.map(({ path, title, forWhom, mediaType }) => ({
    path: path(address),
    summary: title,
    description: `${forWhom[0]?.toUpperCase()}${forWhom.slice(1)}.`,
    tag: "Dossiers",
    mediaType,
    options: {},
  })),
  ...citationForms.map((form) => ({
    path: inFormat(dataPath(address), form.extension),
    summary: `How to cite the dossier, as ${form.title}`,
    description: `All datasets of the release. For ${form.forWhom}.`,
    tag: "Citations",
    mediaType: form.mediaType,
    options: {},
  })),
];
