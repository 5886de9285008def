import type { AnyDataset } from "../datasets/dataset";
import type { Dossier } from "../dossier/dossier";
import { ownDescription, ownTitle } from "../dossier/in-language";
import { formatsFor } from "../formats/formats";
import { citation } from "./citation";
import { lastingPath } from "./lasting-path";
import { dataPath, datasetPath, inFormat } from "./links";

/** The time that a dataset is about. */
export const temporalOf = ({ settings, coded, shows }: Dossier): readonly [string, string] =>
  (shows === "machine" ? coded?.months : null) ?? settings.period;

/** A dataset in the words of schema.org, as search engines for data read them from its page. */
export function schemaOrg(dossier: Dossier, dataset: AnyDataset, origin: string) {
  const { settings, release, descriptor, address } = dossier;
  const page = datasetPath(address, dataset.id);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}${page}`,
    url: `${origin}${page}`,
    identifier: `${origin}${lastingPath(dossier, page)}`,
    name: `${ownTitle(dossier)}: ${dataset.title}`,
    description: `${dataset.description} ${ownDescription(dossier)}`.slice(0, 5000),
    license: settings.license.path,
    version: release.version,
    dateModified: release.time,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Entente", url: origin },
    keywords: descriptor.keywords,
    temporalCoverage: temporalOf(dossier).join("/"),
    citation: citation(dossier, dataset.title, page, { origin }),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: ownTitle(dossier),
      url: `${origin}${dataPath(address)}`,
    },
    variableMeasured: Object.entries(dataset.columns).map(([name, column]) => ({
      "@type": "PropertyValue",
      name,
      description: column.description,
      ...("unit" in column ? { unitText: column.unit } : {}),
    })),
    distribution: formatsFor(dataset).map((format) => ({
      "@type": "DataDownload",
      name: format.title,
      encodingFormat: format.mediaType.split(";")[0],
      contentUrl: `${origin}${inFormat(page, format.extension)}`,
    })),
  };
}
