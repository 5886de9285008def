import { sum } from "d3-array";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { entriesBetween, sumAt } from "@/lib/measures/balance";
import { givenInAll, receivedInAll } from "@/lib/measures/exchanges";
import { positions } from "@/lib/measures/positions";
import { relations, rollUp, tieKey, ties } from "@/lib/measures/relations";
import { statusAt } from "@/lib/measures/segment-status";
import { sizeOf } from "@/lib/measures/weighting";
import { halfLife } from "@/lib/options/half-life";
import { chartPath, markPath } from "@/lib/publish/links";
import type { ActorRow } from "@/lib/tables/actors";
import { actorName } from "@/lib/words/actors";
import { quarterInWords } from "../charts/position/quarter-in-words";
import type { EntryPlace } from "./entry-place";
import { isIn } from "./events-of";

/** A person stands in the charts as the state that it belongs to. */
const homeOf = (dossier: Dossier, actor: ActorRow) => rollUp(dossier.tables.actors, "state")(actor.id);

function inNetwork(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { say, date, decimal, signed } = wordsOf(dossier);
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
  if (!first) return [{ chart: "network", text: say("entries.actor_no_relation"), href: null }];
  const other = actorName(dossier, first.a === actor.id ? first.b : first.a);
  return [
    {
      chart: "network",
      text: say("entries.actor_relations", {
        count: own.length,
        date: date(settings.asOf),
        sum: decimal(sum(own, ({ intensity }) => intensity)),
        other,
        intensity: decimal(first.intensity),
        tone: signed(first.tone),
      }),
      href: markPath(dossier, "network", tieKey(first.a, first.b), {
        more: people === "apart" ? { people } : {},
      }),
    },
  ];
}

function inBalance(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { say, decimal } = wordsOf(dossier);
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
  if (found.length === 0) return [{ chart: "balance", text: say("entries.actor_no_concession"), href: null }];
  const whose = (text: string) =>
    actor.kind === "person" ? say("entries.for_state", { state: actorName(dossier, id), text }) : text;
  return found.map(({ other, given, received }) => ({
    chart: "balance",
    text: whose(
      say("entries.actor_balance", {
        given: decimal(given),
        received: decimal(received),
        other: actorName(dossier, other.id),
      }),
    ),
    href: `${chartPath(dossier.address, "balance")}?a=${id}&b=${other.id}`,
  }));
}

function inExchange(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { say, date, decimal } = wordsOf(dossier);
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const asked = { asOf: settings.asOf, weighting: "coded" as const };
  const [given, received] = [givenInAll(tables, id, asked).given, receivedInAll(tables, id, asked).given];
  if (given + received === 0)
    return [{ chart: "exchange", text: say("entries.actor_no_exchange"), href: null }];
  return [
    {
      chart: "exchange",
      text: say("entries.actor_exchange", {
        name: actorName(dossier, id),
        given: decimal(given),
        received: decimal(received),
        date: date(settings.asOf),
      }),
      href: chartPath(dossier.address, "exchange"),
    },
  ];
}

function inCorridors(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { say, date, count } = wordsOf(dossier);
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const own = tables.segments.filter(({ countries }) => countries.includes(id));
  if (own.length === 0) return [{ chart: "corridors", text: say("entries.actor_no_line"), href: null }];
  const open = own.filter(
    (segment) => statusAt(tables.segment_statuses, segment.id, settings.asOf).status === "operational",
  );
  const km = (segments: typeof own) => count(sum(segments, ({ length_km }) => length_km));
  return [
    {
      chart: "corridors",
      text: say("entries.actor_lines", {
        count: own.length,
        km: km(own),
        name: actorName(dossier, id),
        open: km(open),
        date: date(settings.asOf),
      }),
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
      text: wordsOf(dossier).say("entries.actor_events", { count: own.length, good, bad }),
      href:
        actor.kind === "person"
          ? chartPath(dossier.address, "timeline")
          : `${chartPath(dossier.address, "timeline")}?actors=${actor.id}`,
    },
  ];
}

function inPosition(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const words = wordsOf(dossier);
  const { say } = words;
  const { settings, tables } = dossier;
  const id = homeOf(dossier, actor);
  const actors = [...new Set([...settings.actors, id])];
  const found = positions(tables, { asOf: settings.asOf, from: settings.period[0], actors }).filter(
    (row) => row.actor === id,
  );
  const last = found.at(-1);
  if (!last || found.every(({ contacts }) => contacts === 0))
    return [{ chart: "position", text: say("entries.actor_no_contact"), href: null }];
  return [
    {
      chart: "position",
      text: say("entries.actor_rank", {
        name: actorName(dossier, id),
        rank: last.rank,
        quarter: quarterInWords(words, last.quarter),
        contacts: last.contacts,
        count: last.total,
      }),
      href: markPath(dossier, "position", `quarter:${last.quarter.replace("-", "")}~${id}`, {
        more: settings.actors.includes(id) ? {} : { actors: actors.join(",") },
      }),
    },
  ];
}

function inPrecedent(dossier: Dossier, actor: ActorRow): EntryPlace[] {
  const { say } = wordsOf(dossier);
  const { settings } = dossier;
  const id = homeOf(dossier, actor);
  const [a, b] = settings.sides;
  if (id !== a && id !== b) return [{ chart: "precedent", text: say("entries.actor_no_side"), href: null }];
  return [
    {
      chart: "precedent",
      text: say("entries.actor_side", { name: actorName(dossier, id) }),
      href: chartPath(dossier.address, "precedent"),
    },
  ];
}

/** Where an actor stands in every chart, in the order of the menus. */
export const actorPlaces = (dossier: Dossier, actor: ActorRow): EntryPlace[] =>
  [inNetwork, inBalance, inExchange, inCorridors, inTimeline, inPosition, inPrecedent].flatMap((place) =>
    place(dossier, actor),
  );
