import type { AnyDataset } from "../datasets/dataset";
import type { Dossier } from "../dossier/dossier";
import type { Pieces } from "../publish/stream-of";
import type { AnyRow } from "../tables/table";

export type Publication = {
  dossier: Dossier;
  dataset: AnyDataset;
  /** The values of the dataset's options; one that is missing has its default. */
  values: Readonly<Record<string, unknown>>;
};

/** A way of writing rows: one file each. A format says which datasets it accepts. */
export type Format = {
  extension: string;
  mediaType: string;
  title: string;
  forWhom: string;
  /** Saved as a file by a browser rather than shown. */
  attachment: boolean;
  accepts: (dataset: AnyDataset) => boolean;
  /** The file in pieces of text or bytes, converting by declared type. */
  write: (publication: Publication, rows: Iterable<AnyRow>) => Pieces;
};
