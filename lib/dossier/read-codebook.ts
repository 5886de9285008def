import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where an exported folder keeps the dossier's own words; its README.md is written by the export. */
export const codebookFile = "CODEBOOK.md";

/** What a folder says on how its rows were coded: CODEBOOK.md, or README.md where the folder is no export. */
export function readCodebook(
  folder: string,
  descriptor: { entente: { release?: unknown } } | null,
): string | null {
  const names = descriptor?.entente.release ? [codebookFile] : [codebookFile, "README.md"];
  const file = names.map((name) => path.join(folder, name)).find((name) => existsSync(name));
  return file === undefined ? null : readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
