import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "../components/charts");

/** Every chart there is, by its folder's name: a new one is looked at without a word here. */
export const charts = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "chart.ts")));
