import { changes } from "./changes";
import { dataPackageDocument } from "./data-package";
import type { DossierDocument } from "./dossier-document";
import { dossierZip } from "./dossier-zip";

/** Every document about a whole dossier. A new one is a file, a line here and its address in `next.config.js`. */
export const dossierDocuments: readonly DossierDocument[] = [dossierZip, dataPackageDocument, changes];
