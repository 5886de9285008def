import { datasetsOf } from "../../datasets/coded-datasets";
import type { Dossier } from "../../dossier/dossier";
import { formatsFor } from "../../formats/formats";
import { dossierDocuments } from "../documents/dossier-documents";
import { chartPath, dataPath, datasetPath, inFormat } from "../links";

type NamedChart = { id: string; name: string; summary: string };

/** What is here and at which addresses, in Markdown: https://llmstxt.org. */
export const llms =
  (chartsOf: (dossier: Dossier) => readonly NamedChart[]) =>
  (dossiers: readonly Dossier[], origin: string) => {
    const lines = dossiers.flatMap((dossier) => {
      const { settings, release, address } = dossier;
      return [
        `## ${settings.title}`,
        "",
        settings.description,
        "",
        `Release ${release.version}, ${settings.license.title}. The address of any page or file with \`${address}@${release.version}\` in place of \`${address}\` keeps answering this release.`,
        "",
        ...dossierDocuments.map(
          ({ path, title, forWhom }) => `- [${title}](${origin}${path(address)}): ${forWhom}`,
        ),
        ...datasetsOf(dossier).map((dataset) => {
          const extensions = formatsFor(dataset).map(({ extension }) => `.${extension}`);
          const page = datasetPath(address, dataset.id);
          return `- [${dataset.title}](${origin}${inFormat(page, "json")}): ${dataset.description} Also ${extensions.join(" ")}; columns explained at ${origin}${page}`;
        }),
        ...chartsOf(dossier).map(
          ({ id, name, summary }) =>
            `- [${name}](${origin}${inFormat(chartPath(address, id), "json")}): ${summary}`,
        ),
        `- [Catalogue](${origin}${dataPath(address)}): all datasets with their downloads`,
        "",
      ];
    });
    return `# Entente

> Dated, sourced diplomatic facts as charts and datasets. The format is the extension of a page's address; options are query parameters with readable names; defaults are left out.

- [OpenAPI 3.1](${origin}/api/openapi.json): every route, parameter, error and example
- [Catalogue](${origin}/api/catalog.jsonld): DCAT 3 in JSON-LD

${lines.join("\n")}`;
  };
