import { sum } from "d3-array";
import type { Dossier } from "@/lib/dossier/dossier";
import { entriesBetween, sumAt } from "@/lib/measures/balance";
import { givenInAll, receivedInAll } from "@/lib/measures/exchanges";
import { partiesOf } from "@/lib/measures/parties";
import { positions } from "@/lib/measures/positions";
import { type pairsOf, relations, rollUp, tieKey, ties } from "@/lib/measures/relations";
import { statusAt } from "@/lib/measures/segment-status";
import { sizeOf } from "@/lib/measures/weighting";
import { halfLife } from "@/lib/options/half-life";
import { chartPath, markPath } from "@/lib/publish/links";
import type { ActorRow } from "@/lib/tables/actors";
import { firstDay } from "@/lib/time/edtf";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { count, decimal, plural, signed } from "@/lib/words/numbers";
import type { EntryPlace } from "./entry-place";

/** A person stands in the charts as the state that it belongs to. */
const homeOf = (dossier: Dossier, actor: ActorRow) => rollUp(dossier.tables.actors, "state")(actor.id);

function inNetwork(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { settings, tables } = dossier;
  const people = actor.kind === "person" ? "apart" : "state";
  const own = ties(
    relations(tables.events, tables.actors, {
      asOf: settings.asOf,
      halfLife: halfLife.initial(settings),
      since: null,
      people,
    }),
  ).filter(({ a, b }) => a === actor.id || b === actor.id);
  const [first] = own;
  if (!first) return [{ chart: "network", text: "No event relates it to another actor.", href: null }];
  const other = actorName(dossier, first.a === actor.id ? first.b : first.a);
  return [
    {
      chart: "network",
      text: `${plural(own.length, "relation")} as of ${dateInWords(settings.asOf)}, intensities ${decimal(sum(own, ({ intensity }) => intensity))} in sum; most with ${other} (intensity ${decimal(first.intensity)}, tone ${signed(first.tone)})`,
      href: markPath(dossier, "network", tieKey(first.a, first.b), {
        more: people === "apart" ? { people } : {},
      }),
    },
  ];
}

function inBalance(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const found = tables.actors
    .filter((other) => other.kind !== "person" && other.id !== id)
    .flatMap((other) => {
      const entries = entriesBetween(tables, [id], [other.id]);
      if (entries.length === 0) return [];
      const { given, received } = sumAt(entries, settings.asOf, sizeOf("coded"));
      return given + received > 0 ? [{ other, given, received, weight: entries.length }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  if (found.length === 0)
    return [{ chart: "balance", text: "It gave and received no concession.", href: null }];
  const whose = actor.kind === "person" ? `${actorName(dossier, id)}: ` : "";
  return found.map(({ other, given, received }) => ({
    chart: "balance",
    text: `${whose}gave ${decimal(given)} and received ${decimal(received)} with ${actorName(dossier, other.id)}, coded points`,
    href: `${chartPath(dossier.address, "balance")}?a=${id}&b=${other.id}`,
  }));
}

function inExchange(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const asked = { asOf: settings.asOf, weighting: "coded" as const };
  const [given, received] = [givenInAll(tables, id, asked).given, receivedInAll(tables, id, asked).given];
  if (given + received === 0)
    return [{ chart: "exchange", text: "It had given and received nothing.", href: null }];
  return [
    {
      chart: "exchange",
      text: `${actorName(dossier, id)} had given ${decimal(given)} points to all others and received ${decimal(received)} by ${dateInWords(settings.asOf)}`,
      href: chartPath(dossier.address, "exchange"),
    },
  ];
}

function inCorridors(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const own = tables.segments.filter(({ countries }) => countries.includes(id));
  if (own.length === 0)
    return [{ chart: "corridors", text: "No line of the dossier runs there.", href: null }];
  const open = own.filter(
    (segment) => statusAt(tables.segment_statuses, segment.id, settings.asOf).status === "operational",
  );
  const km = (segments: typeof own) => count(sum(segments, ({ length_km }) => length_km));
  return [
    {
      chart: "corridors",
      text: `${plural(own.length, "segment")} of ${km(own)} km run in ${actorName(dossier, id)}; ${km(open)} km of them operational as of ${dateInWords(settings.asOf)}`,
      href: chartPath(dossier.address, "corridors"),
    },
  ];
}

function inTimeline(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const home = rollUp(dossier.tables.actors, "state");
  const own = dossier.tables.events.filter((event) => isIn(event, actor, home));
  const good = own.filter(({ goldstein }) => goldstein > 0).length;
  const bad = own.filter(({ goldstein }) => goldstein < 0).length;
  return [
    {
      chart: "timeline",
      text: `${plural(own.length, "event")}: ${good} cooperative, ${bad} conflictual`,
      href:
        actor.kind === "person"
          ? chartPath(dossier.address, "timeline")
          : `${chartPath(dossier.address, "timeline")}?actors=${actor.id}`,
    },
  ];
}

function inPosition(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const found = positions(tables, {
    asOf: settings.asOf,
    from: settings.period[0],
    actors: [...new Set([...settings.actors, id])],
  }).filter((row) => row.actor === id);
  const last = found.at(-1);
  if (!last || found.every(({ contacts }) => contacts === 0))
    return [{ chart: "position", text: "It took part in no leader-level contact.", href: null }];
  const [year, part] = last.quarter.split("-");
  return [
    {
      chart: "position",
      text: `${actorName(dossier, id)}: rank ${last.rank} in ${part} ${year}, ${last.contacts} of ${plural(last.total, "leader-level contact")}`,
      href: markPath(dossier, "position", `quarter:${last.quarter.replace("-", "")}~${id}`),
    },
  ];
}

function inPrecedent(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { settings } = dossier;
  const id = homeOf(dossier, actor);
  const [a, b] = settings.sides;
  if (id !== a && id !== b)
    return [{ chart: "precedent", text: "It is neither of the two sides compared.", href: null }];
  return [
    {
      chart: "precedent",
      text: `${actorName(dossier, id)} is one of the two sides whose course since first contact is compared`,
      href: chartPath(dossier.address, "precedent"),
    },
  ];
}

type Parties = Parameters<typeof pairsOf>[0];
/** Whether an event is of an actor, or of one of its people. */
export const isIn = (event: Parties, actor: ActorRow, home: (id: string) => string) =>
  partiesOf(event).some((id) => id === actor.id || (actor.kind !== "person" && home(id) === actor.id));

/** What an actor did, the newest first. */
export function eventsOf(dossier: Dossier, actor: ActorRow) {
  const home = rollUp(dossier.tables.actors, "state");
  return dossier.tables.events
    .filter((event) => isIn(event, actor, home))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : -1));
}

/** Where an actor stands in every chart, in the order of the menus. */
export const actorPlaces = (dossier: Dossier, actor: ActorRow): EntryPlace[] =>
  [inNetwork, inBalance, inExchange, inCorridors, inTimeline, inPosition, inPrecedent].flatMap((place) =>
    place(dossier, actor),
  );
