import type { Dossier } from "@/lib/dossier/dossier";
import { type RelationOptions, relations, type Tie, tieKey, ties } from "@/lib/measures/relations";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { dateInWords } from "@/lib/words/dates";
import { decimal, signed } from "@/lib/words/numbers";
import { pairNames } from "./pair-name";
import type { View } from "./ties-in-view";

/** The last landmark at least 30 days before a date: far enough that a change since then means something. */
function landmarkBefore({ settings, tables }: Dossier, asOf: string) {
  return settings.landmarks
    .flatMap(({ event, label }) => {
      const row = tables.events.find((candidate) => candidate.id === event);
      if (!row) return [];
      const day = firstDay(row.date);
      // A single name reads after "since" ("since Hanoi"); a description does not, its month does.
      return [{ day, label: label.includes(" ") ? dateInWords(day.slice(0, 7)) : label }];
    })
    .filter(({ day }) => dayNumber(asOf) - dayNumber(day) >= 30)
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** A change of tone below this is none, in Goldstein points. */
const leastChange = 0.25;
/** A tie speaks beside the busiest where it is at least this intense and has grown by this factor. */
const [leastIntensity, leastGrowth] = [2, 1.5];

/** The tie that grew most since then, in words; empty where none grew enough to be news. */
function growthSince(found: readonly Tie[], before: readonly Tie[], name: (tie: Tie) => string): string {
  const [busiest] = found;
  const grown = found
    .filter((tie) => tie !== busiest && tie.intensity >= leastIntensity)
    .flatMap((tie) => {
      const then = before.find(({ a, b }) => tieKey(a, b) === tieKey(tie.a, tie.b))?.intensity ?? 0;
      return then >= 0.5 ? [{ tie, factor: tie.intensity / then }] : [];
    })
    .sort((p, q) => q.factor - p.factor)[0];
  return grown && grown.factor >= leastGrowth
    ? `, while ${name(grown.tie)} dealings grew ${decimal(grown.factor).replace(".0", "")}-fold`
    : "";
}

/** How far the tone depends on how long an event counts: the doubt beside the finding. */
function doubt(tones: readonly number[], pair: string, halfLife: number | null): string {
  const [low, high] = [Math.min(...tones), Math.max(...tones)];
  if (tones.length < 2 || signed(low) === signed(high)) return "";
  const turns = low < -0.05 && high > 0.05;
  return ` Counted with half-lives from ${Math.min(30, halfLife ?? 30)} ${halfLife === null ? "days to none" : `to ${Math.max(365, halfLife)} days`}, ${pair} tone lies between ${signed(low)} and ${signed(high)}${turns ? ", so not even its sign is firm" : ""}.`;
}

/** What is to be said where a reader's view has no ties: of whom and of which kind there are none. */
function nothingOf(dossier: Dossier, { tone, focus }: View, actors: readonly string[]): string {
  if (focus === null)
    return tone === "all" ? "No dealings among these actors so far" : `No tie among these actors is ${tone}`;
  const kind = tone === "all" ? "" : `${tone} `;
  if (!actors.includes(focus)) return `${capital(nameInText(dossier, focus))} is not among the actors shown`;
  return `${capital(nameInText(dossier, focus))} has no ${kind}ties with these actors`;
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
  if (!landmark || !then)
    return {
      title: `${pair} is the busiest ${view.tone === "all" ? "" : `${view.tone} `}tie${view.focus === null || view.depth === 2 ? "" : ` of ${nameInText(dossier, view.focus)}`}, at a tone of ${signed(busiest.tone)}`,
      doubt: doubt(tones, pair, options.halfLife),
    };
  const change = busiest.tone - then.tone;
  const verb = Math.abs(change) < leastChange ? "has held at" : change < 0 ? "has fallen to" : "has risen to";
  return {
    title: `${pair} tone ${verb} ${signed(busiest.tone)} since ${landmark.label}${growthSince(found, before, name)}`,
    doubt: doubt(tones, pair, options.halfLife),
  };
}
