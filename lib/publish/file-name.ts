import type { Release } from "../dossier/dossier";
import { newestPath } from "./links";

type Named = {
  /** Path of the page that the file is a format of. */
  page: string;
  /** The options that are not defaults. */
  query: URLSearchParams;
  release: Release;
  extension: string;
};

const longest = 150;

/**
 * A file name that carries dossier, page, filters and release: `korea-2019_events_type-summit_2026.11.1.csv`.
 * ASCII letters, digits, dots, hyphens and underscores only, so that every system can keep it.
 */
export function fileName({ page, query, release, extension }: Named): string {
  const filters = [...query].map(([name, value]) => `${name}-${value}`);
  const place = newestPath(page)
    .split("/")
    .filter((part) => part && part !== "data");
  const stem = [...place, ...filters].join("_").replace(/[^A-Za-z0-9._-]+/g, "-");
  return `${stem.slice(0, longest)}_${release.version}.${extension}`;
}
