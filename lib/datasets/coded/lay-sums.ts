import QuickLRU from "quick-lru";
import { asCoded } from "../../dossier/coded";
import type { CodedSums, Dossier } from "../../dossier/dossier";
import { firstActor, secondActor } from "../../options/pair";
import { parseOptions } from "../../options/parse";
import type { AnyDataset } from "../dataset";
import { always } from "./narrowed";
import { readDays, readMonths } from "./read-sums";

/** Sums of pairs that were asked for lately; under a version they never change. */
const known = new QuickLRU<string, Promise<CodedSums>>({ maxSize: 50 });

async function readSums(dossier: string, version: string, pair: readonly [string, string]) {
  const pairs = { dossier, initiators: pair, recipients: pair };
  const [first, last] = always;
  const [months, days] = await Promise.all([
    readMonths(pairs, last.slice(0, 7)),
    readDays(pairs, first, last),
  ]);
  return { version, pair, months, days };
}

/**
 * A dossier with the sums of a pair's machine-coded events laid beside it, of the pair that a query names: by month as
 * far back as there are any, and by day, for months that a date cuts. Nothing of other pairs is read.
 */
export async function laySums(dossier: Dossier, query: URLSearchParams): Promise<Dossier> {
  const { coded, settings } = dossier;
  if (!coded) return dossier;
  const { values } = parseOptions({ a: firstActor, b: secondActor }, query, dossier);
  const pair = [values.a[0] ?? "", values.b[0] ?? ""] as const;
  const key = JSON.stringify([settings.id, coded.version, pair]);
  const before = known.get(key);
  const sums = before ?? readSums(settings.id, coded.version, pair);
  if (!before) {
    known.set(key, sums);
    sums.catch(() => known.delete(key));
  }
  return { ...dossier, shows: "both", sums: await sums };
}

/** A dossier as a dataset of machine-coded events is published from it; as it is for any other. */
export const shownIn = ({ coded }: Pick<AnyDataset, "coded">, dossier: Dossier): Dossier => {
  if (!coded) return dossier;
  return coded === "laid" ? { ...dossier, shows: "both" } : asCoded(dossier);
};

/** The same with all that its rows are made of. */
export const laidFor = async (
  dataset: Pick<AnyDataset, "coded">,
  dossier: Dossier,
  query: URLSearchParams,
): Promise<Dossier> => (dataset.coded === "laid" ? laySums(dossier, query) : shownIn(dataset, dossier));
