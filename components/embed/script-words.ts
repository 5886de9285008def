import type { Words } from "@/lib/words/words";

/** What stands for the blanks that the script fills in. */
const blanks = { title: "{0}", first: "{1}", total: "{2}", confidence: "{0}" };

/** What the script of an embed says in its language, in the order in which client/said.ts takes it. */
export const scriptWords = ({ say }: Words): string =>
  [
    say("embed.close_card"),
    say("embed.walk"),
    say("embed.play"),
    say("embed.pause"),
    say("embed.some_of", blanks),
    say("embed.confidence", blanks),
  ].join("|");
