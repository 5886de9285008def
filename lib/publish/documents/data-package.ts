import { dataPackage } from "../data-package";
import { dataPath } from "../links";
import type { DossierDocument } from "./dossier-document";

/** Every dataset of a dossier as a resource of one Data Package, at its own address. */
export const dataPackageDocument: DossierDocument = {
  id: "datapackage",
  path: (address) => `/${address}/datapackage.json`,
  page: dataPath,
  extension: "datapackage.json",
  mediaType: "application/json",
  title: "Data Package",
  forWhom: "frictionless, R and Python tools: every dataset with its schema",
  attachment: false,
  reads: [],
  write: (dossier, origin) => [`${JSON.stringify(dataPackage(dossier, origin), null, 2)}\n`],
};
