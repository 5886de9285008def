import { shownIn } from "../../datasets/coded/lay-sums";
import { datasetsOf } from "../../datasets/coded-datasets";
import type { AnyDataset } from "../../datasets/dataset";
import type { Dossier } from "../../dossier/dossier";
import { formatsFor } from "../../formats/formats";
import { lastingPath } from "../lasting-path";
import { dataPath, datasetPath, inFormat } from "../links";
import { temporalOf } from "../schema-org";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const iri = (id: string) => ({ "@id": id });
const time = (value: string) => ({ "@value": value, "@type": "xsd:dateTime" });
/** A day, or a month where no more is known. */
const span = (value: string) => ({
  "@value": value,
  "@type": value.length === 7 ? "xsd:gYearMonth" : "xsd:date",
});
const mediaIri = (type: string) => iri(`https://www.iana.org/assignments/media-types/${type.split(";")[0]}`);

function datasetOf(opened: Dossier, dataset: AnyDataset, origin: string) {
  const dossier = shownIn(dataset, opened);
  const { settings, release, descriptor } = dossier;
  const path = datasetPath(settings.id, dataset.id);
  const page = `${origin}${path}`;
  const [from, to] = temporalOf(dossier);
  return {
    "@id": page,
    "@type": "dcat:Dataset",
    "dct:identifier": page,
    "dct:title": `${settings.title}: ${dataset.title}`,
    "dct:description": dataset.description,
    "dct:issued": time(release.time),
    "dct:license": iri(settings.license.path),
    "dct:publisher": iri(`${origin}/#publisher`),
    "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": span(from), "dcat:endDate": span(to) },
    "dcat:version": release.version,
    "dcat:hasCurrentVersion": iri(`${origin}${lastingPath(dossier, path)}`),
    "dcat:inSeries": iri(`${origin}${dataPath(settings.id)}`),
    "dcat:keyword": descriptor.keywords ?? [],
    "dcat:landingPage": iri(page),
    "dcat:distribution": formatsFor(dataset).map((format) => ({
      "@id": `${origin}${inFormat(path, format.extension)}`,
      "@type": "dcat:Distribution",
      "dct:title": format.title,
      "dct:license": iri(settings.license.path),
      "dcat:accessURL": iri(page),
      "dcat:downloadURL": iri(`${origin}${inFormat(path, format.extension)}`),
      "dcat:mediaType": mediaIri(format.mediaType),
    })),
  };
}

/** Every dataset and distribution as a DCAT 3 catalogue in JSON-LD; a dossier is a series of datasets. */
export function dcat(dossiers: readonly Dossier[], origin: string): string {
  const catalogue = {
    "@context": context,
    "@id": `${origin}/api/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": "Entente",
    "dct:description": "Dated, sourced diplomatic facts as charts and datasets.",
    "dct:publisher": { "@id": `${origin}/#publisher`, "@type": "foaf:Agent", "foaf:name": "Entente" },
    "foaf:homepage": iri(`${origin}/`),
    "dcat:resource": dossiers.map(({ settings }) => ({
      "@id": `${origin}${dataPath(settings.id)}`,
      "@type": "dcat:DatasetSeries",
      "dct:title": settings.title,
      "dct:description": settings.description,
      "dct:license": iri(settings.license.path),
    })),
    "dcat:dataset": dossiers.flatMap((dossier) =>
      datasetsOf(dossier).map((dataset) => datasetOf(dossier, dataset, origin)),
    ),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}
