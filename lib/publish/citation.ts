import type { Dossier } from "../dossier/dossier";

/** How to cite a dataset of a release: who, year, title, release, licence, path of its page. */
export const citation = ({ settings, release }: Dossier, title: string, page: string) =>
  `Entente (${release.time.slice(0, 4)}). ${settings.title}: ${title} [data set], release ${release.version}. ${settings.license.name}. ${page}`;
