import type { Piece, Route } from "@/lib/measures/route";
import type { Mode } from "@/lib/options/mode";
import { capital } from "@/lib/words/capital";
import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";
import { lengthIn } from "./length-in";

type Given = {
  from: string | null;
  to: string | null;
  name: (id: string) => string;
  route: Route | null;
  /** The shortest way whatever its state. */
  possible: Route | null;
  mode: Mode;
};

/** Kilometres as a sentence says them: whole, in words up to twelve; none where there is less than one. */
const distance = (km: number, { inWords, kilometres }: Words) => ({
  km: km < 0.75 ? 0 : Math.round(km),
  number: km < 12.5 ? inWords(Math.round(km)) : kilometres(Math.round(km)),
});

/** What stands between the two ends at the date: the sentence above the map. */
export function corridorFinding(given: Given, words: Words): string {
  const { from, to, name, route, possible, mode } = given;
  const { say, kilometres } = words;
  if (!from || !to) return say("corridors.no_ends");
  if (from === to) return say("corridors.same_ends", { stop: name(from) });
  const asked = { from: name(from), to: name(to), mode };
  if (!route) return say(possible ? "corridors.no_open_way" : "corridors.nothing_joins", asked);
  const absent = route.missing.reduce((sum, { segment }) => sum + segment.length_km, 0);
  const closed = route.kmByStatus.restricted;
  if (absent > 0) return capital(say("corridors.without_way", { ...asked, ...distance(absent, words) }));
  if (closed > 0) return capital(say("corridors.closed_way", { ...asked, ...distance(closed, words) }));
  const km = Math.round(route.km);
  return say("corridors.open_way", { ...asked, km, number: kilometres(km) });
}

/** Links by which a way falls short, each in words: stops, length and state. */
export const linksInWords = (pieces: readonly Piece[], name: (id: string) => string, words: Words) =>
  pieces.map(({ segment, status }) =>
    words.say("corridors.link", {
      ends: words.say("corridors.between", { from: name(segment.from), to: name(segment.to) }),
      length: lengthIn(words, segment.length_km),
      status: kindWord(words, "segment_status_short", status),
    }),
  );
