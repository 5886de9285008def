import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Crossing } from "@/lib/measures/journey";
import type { Route } from "@/lib/measures/route";
import { type Allow, allowed } from "@/lib/measures/route";
import type { Status } from "@/lib/measures/segment-status";
import type { StopRow } from "@/lib/tables/stops";
import { kindWord } from "@/lib/words/kind-word";
import { stopNames } from "@/lib/words/stops";
import type { Words } from "@/lib/words/words";
import { linksInWords } from "./finding";
import { lengthIn, wholeLengthIn } from "./length-in";
import { places } from "./stations";

export type RouteFacts = {
  from: string;
  to: string;
  /** Null where nothing leads through under what is allowed. */
  km: number | null;
  through: string;
  status: readonly { status: Status; km: number }[];
  gauge: readonly { gauge: string; km: number }[];
  breaks: readonly string[];
  crossings: readonly string[];
  /** Links without track on the way or, where there is no way, the links that it wants for. */
  missing: readonly string[];
  alternative: string;
};

/** Stops that a reader knows the way by: those named in bold on some map, else junction towns are skipped. */
const known = new Set(
  Object.values(places).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([id, side]) => (side.endsWith("!") ? [id] : [])),
  ),
);
type Named = { name: (id: string) => string; words: Words };

const throughOf = (route: Route, { name, words }: Named, most: number) => {
  const inner = route.stops.slice(1, -1).filter((id) => known.has(id));
  const step = Math.max(1, inner.length / most);
  const chosen = Array.from(
    { length: Math.min(most, inner.length) },
    (_, place) => inner[Math.floor(place * step)],
  );
  return words.list(chosen.flatMap((id) => (id ? [name(id)] : [])));
};

const crossingName = (
  { from, to, lineOfControl }: Crossing,
  stops: ReadonlyMap<string, StopRow>,
  { name, words: { say } }: Named,
) => {
  const bridge = [from, to].find((id) => stops.get(id)?.kinds.join() === "border_crossing");
  return lineOfControl
    ? say("corridors.of_control")
    : bridge
      ? name(bridge)
      : say("corridors.between", { from: name(from), to: name(to) });
};

/** Another way in one sentence: how long, where through, and what it would need. */
function alternativeInWords(route: Route, named: Named): string {
  const { words } = named;
  const { say } = words;
  const needs = (["severed", "under_construction", "planned", "restricted"] as const)
    .filter((status) => route.kmByStatus[status] > 0)
    .map((status) =>
      say("corridors_panel.stretch", {
        length: lengthIn(words, route.kmByStatus[status]),
        status: kindWord(words, "segment_status", status),
      }),
    );
  const through = throughOf(route, named, 4);
  return say("corridors.alternative", {
    length: wholeLengthIn(words, route.km),
    through: through ? say("corridors.alternative_through", { through }) : "",
    state:
      needs.length > 0
        ? say("corridors.alternative_needs", { needs: words.list(needs) })
        : say("corridors.alternative_open"),
    breaks: route.gaugeBreaks.length,
  });
}

/** The route panel's facts, ready to be read. */
export function routeFacts(
  dossier: Dossier,
  given: {
    from: string;
    to: string;
    route: Route | null;
    possible: Route | null;
    other: Route | null;
    allow: Allow;
  },
): RouteFacts {
  const { from, to, route, possible, other, allow } = given;
  const stops = new Map(dossier.tables.stops.map((row) => [row.id, row]));
  const name = stopNames(dossier);
  const words = wordsOf(dossier);
  const named = { name, words };
  const join = (stops: readonly string[]) =>
    stops.map(name).reduce((from, to) => words.say("corridors.between", { from, to }));
  const wanting = possible?.pieces.filter(({ status }) => !allowed[allow].includes(status)) ?? [];
  return {
    from: name(from),
    to: name(to),
    km: route?.km ?? null,
    through: route ? throughOf(route, named, 5) : "",
    status: (Object.entries(route?.kmByStatus ?? {}) as [Status, number][])
      .filter(([, km]) => km > 0)
      .map(([status, km]) => ({ status, km })),
    gauge: Object.entries(route?.kmByGauge ?? {}).map(([gauge, km]) => ({ gauge, km })),
    breaks: (route?.gaugeBreaks ?? []).map(({ at, along }) => join(along ?? [at])),
    crossings: (route?.crossings ?? []).map((crossing) => crossingName(crossing, stops, named)),
    missing: linksInWords(route ? route.missing : wanting, name, words),
    alternative: other ? alternativeInWords(other, named) : "",
  };
}

/** What tells another way from the first, in a sentence. */
export function waysInWords(first: RouteFacts, second: RouteFacts, via: string, words: Words): string {
  const { say } = words;
  if (second.km === null)
    return second.missing.length > 0
      ? say("corridors.second_wanting", { via, links: second.missing.length })
      : say("corridors.second_none", { via });
  if (first.km === null)
    return say("corridors.second_alone", { via, length: wholeLengthIn(words, second.km) });
  const longer = second.km - first.km;
  const isSame = Math.abs(longer) < 0.05;
  if (isSame && second.through === first.through) return say("corridors.second_same", { via });
  return say("corridors.second", {
    via,
    longer: isSame ? "same" : longer > 0 ? "longer" : "shorter",
    length: lengthIn(words, Math.abs(longer)),
    breaks: second.breaks.length,
    crossings: second.crossings.length,
    missing: second.missing.length,
    first_breaks: words.count(first.breaks.length),
    first_crossings: words.count(first.crossings.length),
    first_missing: words.count(first.missing.length),
  });
}

/** How long the chosen route is, how often the gauge breaks on it, and how much of it is only estimated. */
export function wayInWords({ km, gaugeBreaks, pieces }: Route, facts: RouteFacts, words: Words): string[] {
  const { say } = words;
  const unsure = pieces
    .filter(({ segment }) => segment.confidence === "low")
    .reduce((sum, { segment }) => sum + segment.length_km, 0);
  return [
    say("corridors.way", {
      ends: say("corridors.ends", { from: facts.from, to: facts.to }),
      length: wholeLengthIn(words, km),
      breaks: gaugeBreaks.length,
      number: words.inWords(gaugeBreaks.length),
    }),
    unsure > 0 ? say("corridors.estimates", { length: wholeLengthIn(words, unsure) }) : "",
  ];
}
