import { csv as datasetCsv } from "@/lib/formats/csv";
import type { ChartFormat } from "./chart-format";
import { rowsBehind } from "./rows-behind";

/** The rows behind the picture, under its own options: the dataset that the chart names first, or for these options. */
export const csv: ChartFormat = {
  extension: "csv",
  mediaType: datasetCsv.mediaType,
  title: "CSV",
  forWhom: "the rows behind the picture, for any spreadsheet",
  attachment: true,
  options: {},
  write(publication) {
    const { dossier, chart } = publication;
    const behind = chart.behind?.(publication.values) ?? chart.datasets[0] ?? "";
    const { dataset, values, rows } = rowsBehind(behind, publication);
    return datasetCsv.write({ dossier, dataset, values }, [[...rows]]);
  },
};
