import type { Found } from "@/lib/search/search";
import type { Words } from "@/lib/words/words";

export type Answer = { found: readonly Found[]; total: number; near?: true };

/** What was found, in words: how many, or that it is what words like those asked for find. */
export const answersInWords = ({ say }: Pick<Words, "say">, text: string, { found, total, near }: Answer) =>
  near
    ? say("search.nearest", { text })
    : say(total > found.length ? "search.answers_closest" : "search.answers", {
        count: total,
        shown: found.length,
      });
