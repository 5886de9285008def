import type { Crossing } from "@/lib/measures/journey";
import type { Route } from "@/lib/measures/route";
import { type Allow, allowed } from "@/lib/measures/route";
import type { Status } from "@/lib/measures/segment-status";
import type { StopRow } from "@/lib/tables/stops";
import { count, kilometres, listInWords, plural } from "@/lib/words/numbers";
import { linksInWords } from "./finding";
import { places } from "./stations";
import { statusWords } from "./status-words";

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
const throughOf = (route: Route, name: (id: string) => string, most: number) => {
  const inner = route.stops.slice(1, -1).filter((id) => known.has(id));
  const step = Math.max(1, inner.length / most);
  const chosen = Array.from(
    { length: Math.min(most, inner.length) },
    (_, place) => inner[Math.floor(place * step)],
  );
  return listInWords(chosen.flatMap((id) => (id ? [name(id)] : [])));
};

const crossingName = ({ from, to, lineOfControl }: Crossing, stops: ReadonlyMap<string, StopRow>) => {
  const bridge = [from, to].find((id) => stops.get(id)?.kinds.join() === "border_crossing");
  const name = (id: string) => stops.get(id)?.name ?? id;
  return lineOfControl ? "line of control" : bridge ? name(bridge) : `${name(from)} – ${name(to)}`;
};

/** Another way in one sentence: how long, where through, and what it would need. */
function alternativeInWords(route: Route, name: (id: string) => string): string {
  const needs = (["severed", "under_construction", "planned", "restricted"] as const)
    .filter((status) => route.kmByStatus[status] > 0)
    .map((status) => `${kilometres(route.kmByStatus[status])} km ${statusWords[status]}`);
  const through = throughOf(route, name, 4);
  const state = needs.length > 0 ? `, of which ${listInWords(needs)}` : ", all of it operational";
  return `${count(route.km)} km${through ? ` by ${through}` : ""}${state}; ${plural(route.gaugeBreaks.length, "gauge break")}.`;
}

/** The route panel's facts, ready to be read. */
export function routeFacts(given: {
  from: string;
  to: string;
  route: Route | null;
  possible: Route | null;
  other: Route | null;
  allow: Allow;
  stops: readonly StopRow[];
}): RouteFacts {
  const { from, to, route, possible, other, allow } = given;
  const stops = new Map(given.stops.map((row) => [row.id, row]));
  const name = (id: string) => stops.get(id)?.name ?? id;
  const wanting = possible?.pieces.filter(({ status }) => !allowed[allow].includes(status)) ?? [];
  return {
    from: name(from),
    to: name(to),
    km: route?.km ?? null,
    through: route ? throughOf(route, name, 5) : "",
    status: (Object.entries(route?.kmByStatus ?? {}) as [Status, number][])
      .filter(([, km]) => km > 0)
      .map(([status, km]) => ({ status, km })),
    gauge: Object.entries(route?.kmByGauge ?? {}).map(([gauge, km]) => ({ gauge, km })),
    breaks: (route?.gaugeBreaks ?? []).map(({ at, along }) => (along ?? [at]).map(name).join(" – ")),
    crossings: (route?.crossings ?? []).map((crossing) => crossingName(crossing, stops)),
    missing: linksInWords(route ? route.missing : wanting, name),
    alternative: other ? alternativeInWords(other, name) : "",
  };
}

/** What tells another way from the first, in a sentence. */
export function waysInWords(first: RouteFacts, second: RouteFacts, via: string): string {
  if (second.km === null)
    return second.missing.length > 0
      ? `By ${via} no way leads through under what is allowed; it wants for ${plural(second.missing.length, "link")}.`
      : `No segments of this dossier lead through ${via}.`;
  if (first.km === null)
    return `By ${via} a way of ${count(second.km)} km leads through, where the first does not.`;
  const longer = second.km - first.km;
  if (Math.abs(longer) < 0.05 && second.through === first.through) return `By ${via} leads the same way.`;
  const length =
    Math.abs(longer) < 0.05
      ? "as long as the first"
      : `${kilometres(Math.abs(longer))} km ${longer > 0 ? "longer" : "shorter"}`;
  const against = (noun: string, own: readonly string[], other: readonly string[]) =>
    `${plural(own.length, noun)} against ${count(other.length)}`;
  return `By ${via} the way is ${length}, with ${listInWords([
    against("gauge break", second.breaks, first.breaks),
    against("crossing", second.crossings, first.crossings),
    against("missing link", second.missing, first.missing),
  ])}.`;
}
