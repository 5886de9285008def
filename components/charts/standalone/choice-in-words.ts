import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { actorName } from "@/lib/words/actors";
import { type KindOf, kindWord } from "@/lib/words/kind-word";
import type { MessageKey } from "@/lib/words/messages/messages";
import { stopNames } from "@/lib/words/stops";

const dates = ["as_of", "compare", "since"];
const actors = ["actors", "a", "b", "focus"];
const stops = ["from", "to", "via", "other_via"];
/** Names of people and projects are no words of a language. */
const names = ["goldstein", "plover"];
const kinds: Readonly<Record<string, KindOf>> = {
  type: "event_type",
  kind: "concession_kind",
  verifiable: "verifiable",
  weighting: "weighting",
  coding: "coding",
  mode: "mode",
  status: "segment_status_short",
};
/** Choices that are few and no kind of thing: ways of looking. */
const ways = ["apart", "matrix", "friendly", "hostile", "track", "any"];

/** One value of a choice as a dossier's language has it, for the middle of a sentence. */
function partInWords(dossier: Dossier, name: string, part: string): string {
  const words = wordsOf(dossier);
  if (actors.includes(name)) return actorName(dossier, part);
  if (stops.includes(name)) return stopNames(dossier)(part);
  if (ways.includes(part)) return words.say(`picture.value_${part}` as MessageKey);
  const [kind, factor] = part.split(":");
  if (name === "weighting" && kind && factor)
    return `${kindWord(words, "concession_kind", kind)} × ${factor}`;
  const list = kinds[name];
  if (list === undefined) return part;
  const word = kindWord(words, list, part);
  const isNamedAlone = name === "weighting" || name === "coding";
  return isNamedAlone && !names.includes(part) ? word.toLowerCase() : word;
}

/** What a chart's option was set to, for running text: "half-life 180 days", "weighting coded". */
export function choiceInWords(dossier: Dossier, name: string, text: string): string {
  const { say, date } = wordsOf(dossier);
  if (name === "half_life")
    return text === "none" ? say("picture.half_life_none") : say("picture.half_life", { days: Number(text) });
  const parts = text.split(",").map((part) => partInWords(dossier, name, part));
  const value = dates.includes(name) ? date(text) : parts.join(say("numbers.comma"));
  return say(`picture.choice_${name}` as MessageKey, { value });
}
