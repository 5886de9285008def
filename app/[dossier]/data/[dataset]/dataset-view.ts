import { compareRows } from "@/lib/datasets/compare-rows";
import type { AnyDataset } from "@/lib/datasets/dataset";
import type { Dossier } from "@/lib/dossier/dossier";
import { formatsFor } from "@/lib/formats/formats";
import { parametersOf } from "@/lib/formats/parameters";
import { type Cut, cutOptions } from "@/lib/options/cut";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import type { AnyRow } from "@/lib/tables/table";

/** Rows of a page where the address names no limit. */
const usual = 25;
const most = 200;

const holds = (row: AnyRow, wanted: string) =>
  Object.values(row).some((value) => String(value).toLowerCase().includes(wanted));

/**
 * What a dataset's page shows for an address: the machine routes' own options, and `search`, which only looks.
 * A form sends empty fields; they are left out.
 */
export function datasetView(dossier: Dossier, dataset: AnyDataset, given: URLSearchParams) {
  const asked = new URLSearchParams([...given].filter(([, value]) => value !== ""));
  const search = (asked.get("search") ?? "").trim().slice(0, 200);
  asked.delete("search");
  const options = { ...dataset.options, ...cutOptions(dataset.columns) };
  const { values, problems } = parseOptions(options, asked, dossier);
  const { columns, sort, limit, cursor } = values as unknown as Cut;
  const initial = Object.fromEntries(
    Object.entries(dataset.options).map(([name, option]) => [
      name,
      option.format(option.initial(dossier.settings)),
    ]),
  );
  const defaults = Object.fromEntries(
    Object.entries(dataset.options).map(([name, option]) => [name, option.initial(dossier.settings)]),
  );
  // What is downloaded and cited is the view, however far the reader has paged in it.
  const view = { ...values, limit: null, cursor: 0 };
  const query = formatOptions(options, view, dossier.settings).toString();
  const filters = formatOptions(dataset.options, values, dossier.settings);
  const found = [...dataset.rows(dossier, values)];
  const all = filters.size === 0 ? found.length : [...dataset.rows(dossier, defaults)].length;
  const matching = search === "" ? found : found.filter((row) => holds(row, search.toLowerCase()));
  const ordered = sort.length === 0 ? matching : [...matching].sort(compareRows(dataset.columns, sort));
  const size = Math.min(limit ?? usual, most);
  const first = Math.min(cursor, Math.max(0, matching.length - 1));
  const shown = ordered.slice(first, first + size);
  const names = columns ?? Object.keys(dataset.columns);

  const addressOf = (page: string, change: object) => {
    const next = formatOptions(options, { ...values, cursor: 0, ...change }, dossier.settings);
    if (search) next.set("search", search);
    return `${page}${next.size > 0 ? `?${next}` : ""}#rows`;
  };
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
    kept: Object.fromEntries([...asked].filter(([name]) => name === "sort" || name === "columns")),
    found: found.length,
    matched: matching.length,
    all,
    example: found[0],
    columns: names.flatMap((name) => {
      const column = dataset.columns[name];
      return column ? [[name, column] as const] : [];
    }),
    rows: shown.map((row, place) => ({
      key: `${dataset.key.map((name) => String(row[name])).join("~")}:${place}`,
      row,
    })),
    first,
    before: first > 0 ? Math.max(0, first - size) : null,
    after: first + size < matching.length ? first + size : null,
    pageAt: (page: string, place: number) => addressOf(page, { cursor: place }),
    sort: sort[0] ?? null,
    sortedBy: (page: string) => (column: string, descending: boolean) =>
      addressOf(page, { sort: [{ column, descending }] }),
  };
}
