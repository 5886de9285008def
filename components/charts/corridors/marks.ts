import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { StopRow } from "@/lib/tables/stops";
import { kindWord } from "@/lib/words/kind-word";
import { stopNames } from "@/lib/words/stops";
import type { Words } from "@/lib/words/words";
import type { Mark } from "../chart";
import { lengthIn } from "./length-in";
import type { MapView } from "./map-view";
import type { Subject } from "./subject";

/** What a stop is: "station, border crossing". */
export const kindsInWords = ({ kinds }: StopRow, words: Words) =>
  kinds.map((kind) => kindWord(words, "stop_kind", kind)).join(words.say("numbers.comma"));

/** The marks of a map: its segments with their states, then its stops. */
export function corridorMarks(dossier: Dossier, map: MapView, { pieces }: Subject): Mark[] {
  const words = wordsOf(dossier);
  const { say } = words;
  const name = stopNames(dossier);
  const pieceOf = new Map(pieces.map((piece) => [`segment:${piece.segment.id}`, piece]));
  const stopOf = new Map(dossier.tables.stops.map((row) => [row.id, row]));
  const segments = map.lines.flatMap(({ key }): Mark[] => {
    const piece = pieceOf.get(key);
    if (!piece) return [];
    const { segment, status } = piece;
    const label = say("corridors.mark_segment", {
      ends: say("corridors.ends", { from: name(segment.from), to: name(segment.to) }),
      status: kindWord(words, "segment_status", status),
      length: lengthIn(words, segment.length_km),
    });
    return [{ key, about: [`stop:${segment.from}`, `stop:${segment.to}`], label }];
  });
  const stops = map.dots.flatMap(({ key }): Mark[] => {
    const row = stopOf.get(key.slice(5));
    if (!row) return [];
    const label = say("corridors.mark_stop", { name: name(row.id), kinds: kindsInWords(row, words) });
    return [{ key, about: [], label }];
  });
  return [...segments, ...stops];
}
