import type { MessageKey } from "../words/messages/messages";
import type { Words } from "../words/words";
import { catalogues } from "../words/words-in";

/** What options expect as they declare it, read by the English messages that say the same: with what stands in each gap. */
const declared = Object.entries(catalogues.en.options)
  .filter(([name]) => name.startsWith("expected_"))
  .map(([name, text]) => {
    const pattern = text
      .replaceAll("''", "'")
      .replace(/[()[\].*+?^$|\\]/g, "\\$&")
      .replace(/\{(\w+)\}/g, "(?<$1>.*)");
    return { name: name.replace("expected_", ""), pattern: new RegExp(`^${pattern}$`) };
  });

/** What a parameter expects, in a language: "a calendar date such as 2019-04-25". */
export function expectedIn(words: Words, expected: string): string {
  for (const { name, pattern } of declared) {
    const found = pattern.exec(expected);
    if (!found) continue;
    const values = Object.entries(found.groups ?? {}).map(([gap, text]) => [
      gap,
      gap === "expected" ? expectedIn(words, text) : text.replaceAll(" or ", words.say("options.or")),
    ]);
    return words.say(`options.expected_${name}` as MessageKey, Object.fromEntries(values));
  }
  return expected;
}
