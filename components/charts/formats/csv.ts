import { csv as datasetCsv } from "@/lib/formats/csv";
import type { ChartFormat } from "./chart-format";
import { rowsBehind } from "./rows-behind";

/** The rows behind the picture, under its own options: the dataset that the chart names first. */
export const csv: ChartFormat = {
  extension: "csv",
  mediaType: datasetCsv.mediaType,
  title: "CSV",
  forWhom: "the rows behind the picture, for any spreadsheet",
  attachment: true,
  options: {},
  write(publication) {
    const { dossier, chart } = publication;
    const { dataset, values, rows } = rowsBehind(chart.datasets[0] ?? "", publication);
    return datasetCsv.write({ dossier, dataset, values }, [[...rows]]);
  },
};
