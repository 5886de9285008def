import type { Dossier } from "../../dossier/dossier";
import type { TableId } from "../../tables/tables";
import type { Pieces } from "../stream-of";

/** A document about a whole dossier in one release: one file each. */
export type DossierDocument = {
  /** Its name in lists and inside the app. */
  id: string;
  /** Its address, by the name of the dossier, pinned or not. */
  path: (address: string) => string;
  /** The page that it belongs to. */
  page: (address: string) => string;
  /** What its file name ends with. */
  extension: string;
  mediaType: string;
  title: string;
  forWhom: string;
  /** Saved as a file by a browser rather than shown. */
  attachment: boolean;
  /** The tables of the dossier that it looks into, where that is not all. */
  reads?: readonly TableId[];
  /** The same dossier, release and origin give the same bytes. */
  write: (dossier: Dossier, origin: string) => Pieces;
};
