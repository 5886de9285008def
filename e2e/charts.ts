import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "../components/charts");

/**
 * Every chart of a dossier as it is imported, by its folder's name: a new one is looked at without a word here. Those
 * of machine-coded events are not there before some are imported too.
 */
export const charts = readdirSync(folder).filter((name) => {
  const file = path.join(folder, name, "chart.ts");
  return existsSync(file) && !readFileSync(file, "utf8").includes("codes: true");
});
