/** Public addresses: every one is built here. */
export const dashboardPath = (dossier: string) => `/${dossier}`;
export const chartPath = (dossier: string, chart: string) => `/${dossier}/${chart}`;
export const dataPath = (dossier: string) => `/${dossier}/data`;
export const datasetPath = (dossier: string, dataset: string) => `/${dossier}/data/${dataset}`;
export const claimsPath = (dossier: string, verdict?: string) =>
  `/${dossier}/claims${verdict ? `?verdict=${verdict}` : ""}`;
export const cardPath = (dossier: string, chart: string) => `/api/cards/${dossier}/${chart}`;
/** The same address in one release for good: `/korea-2019/network` → `/korea-2019@2026.11.1/network`. */
export const pinnedPath = (path: string, dossier: string, version: string) =>
  path.replace(`/${dossier}`, `/${dossier}@${version}`);
/** The same page in a format: the format is the extension of its address. */
export const inFormat = (path: string, extension: string, query = "") =>
  `${path}.${extension}${query ? `?${query}` : ""}`;
