import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { type RelationOptions, relations, type Tie, tieKey, ties } from "@/lib/measures/relations";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import type { Language } from "@/lib/words/language";
import type { Words } from "@/lib/words/words";
import { pairNames } from "./pair-name";
import type { View } from "./ties-in-view";

/** Where a place does not read as a time as it stands ("since Hanoi"): Russian declines it, Chinese asks what was there. */
const placesAreNoTimes: ReadonlySet<Language> = new Set(["ru", "zh"]);

/** The last landmark at least 30 days before a date: far enough that a change since then means something. */
function landmarkBefore(dossier: Dossier, asOf: string) {
  const { settings, tables } = dossier;
  const { language, say, monthSince } = wordsOf(dossier);
  return settings.landmarks
    .flatMap(({ event, label }) => {
      const row = tables.events.find((candidate) => candidate.id === event);
      if (!row) return [];
      const day = firstDay(row.date);
      // A single name reads after "since" ("since Hanoi"); a description does not, its month does.
      const when = label.includes(" ") || placesAreNoTimes.has(language) ? monthSince(day) : label;
      return [{ day, since: say("network.since", { when }) }];
    })
    .filter(({ day }) => dayNumber(asOf) - dayNumber(day) >= 30)
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** A change of tone below this is none, in Goldstein points. */
const leastChange = 0.25;
/** A tie speaks beside the busiest where it is at least this intense and has grown by this factor. */
const [leastIntensity, leastGrowth] = [2, 1.5];

/** The tie that grew most since then, in words; empty where none grew enough to be news. */
function growthSince(
  { say, decimal, count }: Words,
  found: readonly Tie[],
  before: readonly Tie[],
  name: (tie: Tie) => string,
): string {
  const [busiest] = found;
  const grown = found
    .filter((tie) => tie !== busiest && tie.intensity >= leastIntensity)
    .flatMap((tie) => {
      const then = before.find(({ a, b }) => tieKey(a, b) === tieKey(tie.a, tie.b))?.intensity ?? 0;
      return then >= 0.5 ? [{ tie, factor: tie.intensity / then }] : [];
    })
    .sort((p, q) => q.factor - p.factor)[0];
  if (!grown || grown.factor < leastGrowth) return "";
  const tenths = Math.round(grown.factor * 10) / 10;
  const factor = Number.isInteger(tenths) ? count(tenths) : decimal(tenths);
  return say("network.growth", { pair: name(grown.tie), factor });
}

/** How far the tone depends on how long an event counts: the doubt beside the finding. */
function doubt(
  { say, signed }: Words,
  tones: readonly number[],
  pair: string,
  halfLife: number | null,
): string {
  const [low, high] = [Math.min(...tones), Math.max(...tones)];
  if (tones.length < 2 || signed(low) === signed(high)) return "";
  const least = String(Math.min(30, halfLife ?? 30));
  const range =
    halfLife === null
      ? say("network.half_lives_to_none", { least })
      : say("network.half_lives", { least, most: String(Math.max(365, halfLife)) });
  const turns = low < -0.05 && high > 0.05;
  return say(turns ? "network.doubt_of_sign" : "network.doubt", {
    ...{ range, pair },
    low: signed(low),
    high: signed(high),
  });
}

/** What is to be said where a reader's view has no ties: of whom and of which kind there are none. */
function nothingOf(dossier: Dossier, { tone, focus }: View, actors: readonly string[]): string {
  const { say } = wordsOf(dossier);
  if (focus === null)
    return tone === "all" ? say("network.no_dealings") : say("network.no_tie_of_kind", { tone });
  const name = capital(nameInText(dossier, focus));
  return actors.includes(focus)
    ? say("network.has_no_ties", { name, tone })
    : say("network.is_not_shown", { name });
}

/**
 * The finding about the ties in view: the tone of the busiest pair, how it moved since the last landmark, who else
 * moves; and its doubt.
 */
export function networkFinding(
  dossier: Dossier,
  found: readonly Tie[],
  options: RelationOptions,
  view: View,
): { title: string; doubt: string } {
  const [busiest] = found;
  if (!busiest) return { title: nothingOf(dossier, view, options.actors ?? []), doubt: "" };
  const words = wordsOf(dossier);
  const { say, signed } = words;
  const name = pairNames(dossier, options.actors ?? []);
  const at = (change: Partial<RelationOptions>) =>
    ties(relations(dossier.tables.events, dossier.tables.actors, { ...options, ...change }));
  const same = ({ a, b }: Tie) => a === busiest.a && b === busiest.b;
  const pair = name(busiest);
  const both = [busiest.a, busiest.b];
  const tones = [...new Set([30, 90, 180, 365, options.halfLife])].flatMap(
    (halfLife) => at({ halfLife, actors: both })[0]?.tone ?? [],
  );
  const landmark = landmarkBefore(dossier, options.asOf);
  const before = landmark ? at({ asOf: landmark.day }) : [];
  const then = before.find(same);
  const said = { pair, tone: signed(busiest.tone) };
  const inDoubt = doubt(words, tones, pair, options.halfLife);
  if (!landmark || !then) {
    const title =
      view.focus === null || view.depth === 2
        ? say("network.busiest", { ...said, kind: view.tone })
        : say("network.busiest_of", { ...said, kind: view.tone, name: nameInText(dossier, view.focus) });
    return { title, doubt: inDoubt };
  }
  const change = busiest.tone - then.tone;
  const moved = Math.abs(change) < leastChange ? "held" : change < 0 ? "fell" : "rose";
  const growth = growthSince(words, found, before, name);
  return { title: say(`network.tone_${moved}`, { ...said, since: landmark.since, growth }), doubt: inDoubt };
}
