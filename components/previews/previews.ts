import { claimsPreview } from "./claims-preview";
import { datasetPreview } from "./dataset-preview";
import { dossierPreview } from "./dossier-preview";
import type { Previewed } from "./page-preview";

/** The previews of pages that are not charts; the first that knows a place draws it. */
export const previews: readonly Previewed[] = [dossierPreview, claimsPreview, datasetPreview];
