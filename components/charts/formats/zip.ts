import { csv as datasetCsv } from "@/lib/formats/csv";
import { formatOptions } from "@/lib/options/parse";
import { workOf } from "@/lib/publish/citation";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { packageHead, resourceOf } from "@/lib/publish/data-package";
import { readme } from "@/lib/publish/readme";
import { zipped } from "@/lib/publish/zipped";
import { aboutChart } from "../about-chart";
import type { ChartFormat } from "./chart-format";
import { json } from "./json";
import { rowsBehind } from "./rows-behind";
import { svg } from "./svg";

/** The picture, its model and every row that it draws, with a README, a Data Package and the citation. */
export const zip: ChartFormat = {
  extension: "zip",
  mediaType: "application/zip",
  title: "ZIP",
  forWhom: "picture, rows, README and citation together",
  attachment: true,
  options: {},
  write(publication) {
    const { dossier, chart, page, query, origin } = publication;
    const asked = formatOptions(chart.options, publication.values, dossier.settings);
    const options = Object.entries(chart.options).map(([parameter, option]) => [
      parameter,
      (option as { format: (value: unknown) => string }).format(publication.values[parameter]),
    ]);
    const tables = chart.datasets.map((id) => ({ ...rowsBehind(id, publication), file: `data/${id}.csv` }));
    const { name, summary, explanation } = aboutChart(chart);
    const work = workOf(dossier, name, page, { kind: "chart", query: asked.toString(), origin });
    const about = readme({
      dossier,
      title: `${dossier.settings.title}: ${name}`,
      about: `${summary} ${explanation}`,
      work,
      filters: Object.fromEntries(options),
      tables: tables.map(({ dataset, file }) => ({ ...dataset, file })),
      more: [`The picture is ${chart.id}.svg, the numbers as drawn are in ${chart.id}.json.`],
    });
    const head = {
      ...packageHead(dossier, origin),
      resources: tables.map(({ dataset, file }) => resourceOf(dataset, file)),
    };
    const drawn = (format: ChartFormat) => {
      const own = Object.entries(format.options).map(([name, option]) => [
        name,
        option.initial(dossier.settings),
      ]);
      return format.write({
        ...publication,
        values: { ...publication.values, ...Object.fromEntries(own) },
        query,
      });
    };
    return zipped([
      { path: "README.md", pieces: [about] },
      { path: "datapackage.json", pieces: [`${JSON.stringify(head, null, 2)}\n`] },
      ...citationForms.map((form) => ({ path: `citation.${form.extension}`, pieces: [form.write(work)] })),
      { path: `${chart.id}.svg`, pieces: drawn(svg) },
      { path: `${chart.id}.json`, pieces: drawn(json) },
      ...tables.map(({ dataset, values, rows, file }) => ({
        path: file,
        pieces: datasetCsv.write({ dossier, dataset, values }, [[...rows]]),
      })),
    ]);
  },
};
