import type { Dossier } from "../dossier/dossier";
import { pinnedPath } from "./links";

/**
 * The address of a page that is kept: in the dossier's release for good. What shows machine-coded events alone is of
 * no release, and has no other address than its own.
 */
export const lastingPath = ({ release, shows }: Pick<Dossier, "release" | "shows">, path: string) =>
  shows === "machine" ? path : pinnedPath(path, release.version);
