import type { AnyDataset } from "../datasets/dataset";
import type { Dossier } from "../dossier/dossier";
import type { OptionSet } from "../options/option";
import type { AnyRow } from "../tables/table";

export type Publication = {
  dossier: Dossier;
  dataset: AnyDataset;
  /** The values of the dataset's and the format's options; one that is missing has its default. */
  values: Readonly<Record<string, unknown>>;
  /** Address of the rows that a limit left out; null or missing where these are all. */
  next?: string | null;
  /** The same rows as lines of plain CSV, where those can be had for less. Nothing is read before they are taken. */
  lines?: AsyncIterable<string> | undefined;
  /** Where the app is reached, so that addresses in the file can be absolute; without it they are paths. */
  origin?: string;
};

/**
 * Rows of a dataset, all of its columns in each, batch by batch as they are read: waiting for every single row
 * would cost more than writing it.
 */
export type RowBatches = Iterable<readonly AnyRow[]> | AsyncIterable<readonly AnyRow[]>;

/** What can be known of rows before they are written. */
export type Ahead = {
  /** Where they are rows of a stored table, how many there are at most, and whether there are just as many. */
  stored: { most: number; isExact: boolean } | null;
  /** The rows themselves, read for this alone. */
  batches: () => Promise<RowBatches>;
};

/** A way of writing rows: one file each. A format says which datasets it accepts. */
export type Format = {
  extension: string;
  mediaType: string;
  title: string;
  forWhom: string;
  /** Saved as a file by a browser rather than shown. */
  attachment: boolean;
  /** Parameters of the format itself, beside those of the dataset. */
  options: OptionSet;
  /** Lines of the download menu beside its own, with options of the format set. */
  offers?: readonly { title: string; forWhom: string; values: Readonly<Record<string, string>> }[];
  /** Whether it writes the rows that ?columns=, ?sort=, ?limit= ask for; a whole graph does not. */
  cut: boolean;
  accepts: (dataset: AnyDataset) => boolean;
  /** The file in pieces of text or bytes, made as they are taken, converting by declared type. */
  write: (publication: Publication, batches: RowBatches) => AsyncIterable<string | Uint8Array>;
  /** What the format cannot hold of these rows, in words, found before the file is begun; null where it holds all. */
  limits?: (publication: Publication, ahead: Ahead) => Promise<string | null>;
};
