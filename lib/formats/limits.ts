import { longestLook } from "../datasets/look-at-rows";
import { longestCell } from "../dossier/check-cell";
import { longestWhole } from "../dossier/open-dossier";
import { longestPage, longestSorted } from "../options/cut";
import { count } from "../words/numbers";
import { mostRows } from "./xlsx";

/** Where files and answers end, in a sentence each; docs/limits.md says more. */
export const limits: readonly string[] = [
  `An answer with limit= has at most ${count(longestPage)} rows and links to the next ones; without it, all rows are sent.`,
  `More than ${count(longestSorted)} rows are sorted only with a limit.`,
  `A sheet of Excel holds ${count(mostRows - 1)} rows and ${count(longestCell)} characters a cell; what does not fit is refused before it begins.`,
  `Charts and computed datasets are made of dossiers of at most ${count(longestWhole)} rows; a page filters, searches and sorts the first ${count(longestLook)} rows of a stored table. Downloads of stored tables have no such limit.`,
  "Cells that a spreadsheet could run as a formula are made harmless in CSV for Excel and Excel, and exact in every other format.",
  "Lists are joined by ; in CSV, Excel and graphs, and are lists in JSON, NDJSON and Parquet.",
];
