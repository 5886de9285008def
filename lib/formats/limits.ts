import { longestLook } from "../datasets/look-at-rows";
import { longestCell } from "../dossier/check-cell";
import { longestWhole } from "../dossier/open-dossier";
import { longestPage, longestSorted } from "../options/cut";
import type { Words } from "../words/words";
import { mostRows } from "./xlsx";

/** Where files and answers end, in a sentence each; docs/limits.md says more. */
export const limits = ({ say, count }: Words): readonly string[] => [
  say("data.limit_page", { most: count(longestPage) }),
  say("data.limit_sort", { most: count(longestSorted) }),
  say("data.limit_excel", { rows: count(mostRows - 1), letters: count(longestCell) }),
  say("data.limit_whole", { most: count(longestWhole), look: count(longestLook) }),
  say("data.limit_formula"),
  say("data.limit_lists"),
];
