import type { Dossier } from "../dossier/dossier";
import type { Cut } from "../options/cut";
import { formatOptions } from "../options/parse";
import type { AnyRow } from "../tables/table";
import { countCoded } from "./coded/read-coded";
import { compareRows } from "./compare-rows";
import type { AnyDataset } from "./dataset";
import { holding } from "./holding";
import { readDataset } from "./read-dataset";

/** Stored or machine-coded rows that a page filters, searches or puts in order; beyond them it says that it did not look. */
export const longestLook = 100_000;

/** What a page shows of a dataset. */
export type Looked = {
  rows: readonly AnyRow[];
  /** Place of the first row shown among those that match, counted from 0. */
  first: number;
  /** Rows under the filters and the search. */
  matched: number;
  /** Rows without any. */
  all: number;
  /** A row of the dataset, whether or not it matches. */
  example: AnyRow | undefined;
  /** How many stored rows were looked through, where that is not all of them. */
  lookedThrough: number | null;
};

type Asked = Pick<Cut, "search" | "sort"> & { first: number; size: number };
type Values = Readonly<Record<string, unknown>>;

/** Rows whose number is known at a place among them: a step in an index, however many there are. */
async function stretch(
  dossier: Dossier,
  dataset: AnyDataset,
  values: Values,
  { all, matched }: Pick<Looked, "all" | "matched">,
  asked: Asked,
) {
  const first = Math.min(asked.first, Math.max(0, matched - 1));
  const rows: AnyRow[] = [];
  for await (const batch of readDataset(dossier, dataset, values, first, first + asked.size))
    for (const { row } of batch) rows.push(row);
  return { rows, first, matched, all, example: rows[0], lookedThrough: null };
}

/** Rows of a dataset that match, counted as they pass; only those that may be shown are held. */
async function matching(dossier: Dossier, dataset: AnyDataset, values: Values, asked: Asked) {
  const { search, sort, first, size } = asked;
  const holds = holding(search);
  const compare = sort.length > 0 ? compareRows(dataset.columns, sort) : null;
  const end = first + size;
  let [held, matched, found]: [AnyRow[], number, number] = [[], 0, 0];
  let example: AnyRow | undefined;
  for await (const batch of readDataset(dossier, dataset, values, 0, longestLook))
    for (const { row } of batch) {
      found += 1;
      example ??= row;
      if (!holds(row)) continue;
      matched += 1;
      if (compare || matched <= end) held.push(row);
      if (compare && held.length > 2 * end + 1_000) held = held.sort(compare).slice(0, end);
    }
  return { rows: (compare ? held.sort(compare) : held).slice(first, end), matched, found, example };
}

const initial = (dataset: AnyDataset, settings: Dossier["settings"]) =>
  Object.fromEntries(
    Object.entries(dataset.options).map(([name, option]) => [name, option.initial(settings)]),
  );

/** How many rows a dataset has with and without its options, where that is known before any is read. */
async function counts(dossier: Dossier, dataset: AnyDataset, values: Values, isFiltered: boolean) {
  const { stored, coded } = dataset;
  if (stored)
    return { all: dossier.counts[stored.table], matched: isFiltered ? null : dossier.counts[stored.table] };
  if (!coded || coded === "laid") return null;
  const matched = await countCoded(coded, dossier, values);
  const all = isFiltered ? await countCoded(coded, dossier, initial(dataset, dossier.settings)) : matched;
  return { all, matched };
}

/**
 * What a page shows of a dataset under options, a search and an order. A stored dataset as it stands costs the same
 * whatever its length; one that has to be looked through is so as far as `longestLook`.
 */
export async function lookAtRows(
  dossier: Dossier,
  dataset: AnyDataset,
  values: Values,
  asked: Asked,
): Promise<Looked> {
  const { settings } = dossier;
  const isFiltered = formatOptions(dataset.options, values, settings).size > 0;
  const known = await counts(dossier, dataset, values, isFiltered);
  if (known && known.matched !== null && asked.search === "" && asked.sort.length === 0)
    return stretch(dossier, dataset, values, { all: known.all, matched: known.matched }, asked);
  const looked = await matching(dossier, dataset, values, asked);
  const { matched, found, example } = looked;
  if (looked.rows.length === 0 && matched > 0)
    return lookAtRows(dossier, dataset, values, { ...asked, first: matched - 1 });
  const all =
    known?.all ?? (isFiltered ? [...dataset.rows(dossier, initial(dataset, settings))].length : found);
  // Of stored rows all are looked through, whatever is asked of them; of machine-coded ones those under the options.
  const looking = known ? (known.matched ?? known.all) : 0;
  const lookedThrough = looking > longestLook ? longestLook : null;
  return { rows: looked.rows, first: asked.first, matched, all, example, lookedThrough };
}
