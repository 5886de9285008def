import type { Words } from "@/lib/words/words";

/** A quarter such as `2019-Q2` in words: "Q2 2019". */
export const quarterInWords = ({ say }: Words, quarter: string) =>
  say("position.quarter", { number: quarter.slice(6), year: quarter.slice(0, 4) });
