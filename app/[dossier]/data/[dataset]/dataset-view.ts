import type { AnyDataset } from "@/lib/datasets/dataset";
import { lookAtRows } from "@/lib/datasets/look-at-rows";
import type { Dossier } from "@/lib/dossier/dossier";
import { formatsFor } from "@/lib/formats/formats";
import { parametersOf } from "@/lib/formats/parameters";
import { type Cut, cutOptions } from "@/lib/options/cut";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { withQuery } from "@/lib/publish/links";

/** Rows of a page where the address names no limit. */
const usual = 25;
const most = 200;

/**
 * What a dataset's page shows for an address: the machine routes' own options. A form sends empty fields; they are
 * left out.
 */
export async function datasetView(dossier: Dossier, dataset: AnyDataset, given: URLSearchParams) {
  // The language is the page's; rows have none.
  const asked = new URLSearchParams(
    [...given].filter(([name, value]) => name !== "lang" && value.trim() !== ""),
  );
  const options = { ...dataset.options, ...cutOptions(dataset.columns) };
  const { values, problems } = parseOptions(options, asked, dossier);
  const { search, columns, sort, limit, cursor } = values as unknown as Cut;
  const initial = Object.fromEntries(
    Object.entries(dataset.options).map(([name, option]) => [
      name,
      option.format(option.initial(dossier.settings)),
    ]),
  );
  // What is downloaded and cited is the view, however far the reader has paged in it.
  const view = { ...values, limit: null, cursor: 0 };
  const query = formatOptions(options, view, dossier.settings).toString();
  const filters = formatOptions(dataset.options, values, dossier.settings);
  const size = Math.min(limit ?? usual, most);
  const looked = await lookAtRows(dossier, dataset, values, { search, sort, first: cursor, size });
  const { first, matched, all, example, lookedThrough } = looked;
  const names = columns ?? Object.keys(dataset.columns);

  const addressOf = (page: string, change: object) =>
    `${withQuery(page, formatOptions(options, { ...values, cursor: 0, ...change }, dossier.settings))}#rows`;
  return {
    problems,
    search,
    query,
    queryFor: (extension: string) => {
      const format = formatsFor(dataset).find((candidate) => candidate.extension === extension);
      return format ? formatOptions(parametersOf(dataset, format), view, dossier.settings).toString() : query;
    },
    isView: query !== "",
    texts: Object.fromEntries(filters),
    initial,
    kept: Object.fromEntries(
      [...asked].filter(
        ([name]) =>
          (name === "sort" || name === "columns") && !problems.some(({ parameter }) => parameter === name),
      ),
    ),
    matched,
    all,
    lookedThrough,
    example,
    columns: names.flatMap((name) => {
      const column = dataset.columns[name];
      return column ? [[name, column] as const] : [];
    }),
    rows: looked.rows.map((row, place) => ({
      key: `${dataset.key.map((name) => String(row[name])).join("~")}:${place}`,
      row,
    })),
    first,
    before: first > 0 ? Math.max(0, first - size) : null,
    after: first + size < matched ? first + size : null,
    pageAt: (page: string, place: number) => addressOf(page, { cursor: place }),
    sort: sort[0] ?? null,
    sortedBy: (page: string) => (column: string, descending: boolean) =>
      addressOf(page, { sort: [{ column, descending }] }),
  };
}
