import type { Dossier } from "@/lib/dossier/dossier";
import { courseOf } from "@/lib/measures/course";
import { isLeaderLevel } from "@/lib/measures/leader-level";
import { partiesOf } from "@/lib/measures/parties";
import { quarterOf } from "@/lib/measures/positions";
import { pairsOf, rollUp, tieKey, weightAt } from "@/lib/measures/relations";
import { halfLife } from "@/lib/options/half-life";
import { concessionPath } from "@/lib/publish/concession-path";
import { chartPath, markPath } from "@/lib/publish/links";
import type { EventRow } from "@/lib/tables/events";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { coefficient, decimal, plural, signed } from "@/lib/words/numbers";
import type { EntryPlace } from "./entry-place";

function inNetwork(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { settings, tables } = dossier;
  const day = firstDay(event.date);
  const pairs = new Map(
    pairsOf(event, rollUp(tables.actors, "state")).map(([from, to]) => [tieKey(from, to), [from, to]]),
  );
  if (pairs.size === 0)
    return [{ chart: "network", text: "It relates no two actors, so it counts in no relation.", href: null }];
  const isLater = day > settings.asOf;
  const asOf = isLater ? day : settings.asOf;
  const days = halfLife.initial(settings);
  const weight = weightAt(dayNumber(asOf) - dayNumber(day), days);
  return [...pairs].map(([key, [from = "", to = ""]]) => ({
    chart: "network",
    text: `${actorName(dossier, from)} and ${actorName(dossier, to)}: score ${signed(event.goldstein)} with weight ${coefficient(weight)} as of ${dateInWords(asOf)}, at a half-life of ${days} days`,
    href: markPath(dossier, "network", key, { asOf }),
  }));
}

function inBalance(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { concessions, concession_steps: steps } = dossier.tables;
  const own = steps.filter((step) => step.event === event.id);
  if (own.length === 0)
    return [{ chart: "balance", text: "No step of a concession rests on it.", href: null }];
  return own.flatMap((step) => {
    const concession = concessions.find(({ id }) => id === step.concession);
    if (!concession) return [];
    return {
      chart: "balance",
      text: `${concession.title}: ${step.wording.replaceAll("_", " ")}`,
      href: concessionPath(dossier, concession),
    };
  });
}

function inExchange(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { actors, concessions, concession_steps: steps } = dossier.tables;
  const home = rollUp(actors, "state");
  const own = new Set(steps.filter((step) => step.event === event.id).map(({ concession }) => concession));
  const cells = new Map<string, EntryPlace>();
  for (const { id, givers, receivers } of concessions)
    if (own.has(id))
      for (const giver of givers.map(home))
        for (const receiver of receivers.map(home))
          if (giver !== receiver)
            cells.set(`exchange:${giver}~${receiver}`, {
              chart: "exchange",
              text: `What ${actorName(dossier, giver)} gave ${actorName(dossier, receiver)}`,
              href: markPath(dossier, "exchange", `exchange:${giver}~${receiver}`),
            });
  if (cells.size === 0)
    return [{ chart: "exchange", text: "Nothing given or promised rests on it.", href: null }];
  return [...cells.values()];
}

function inTimeline(dossier: Dossier, event: EventRow): EntryPlace[] {
  const day = firstDay(event.date);
  const month = day.slice(0, 7);
  const [first, last] = dossier.settings.period;
  if (day < first || day > last)
    return [{ chart: "timeline", text: "It lies outside the period drawn.", href: null }];
  const here = dossier.tables.events.filter(({ date }) => firstDay(date).startsWith(month));
  const side =
    event.goldstein > 0 ? "above the line" : event.goldstein < 0 ? "below the line" : "on the line";
  return [
    {
      chart: "timeline",
      text: `One of ${plural(here.length, "event")} of ${dateInWords(month)}, ${side}`,
      href: markPath(dossier, "timeline", `event:${event.id}`, { asOf: day }),
    },
  ];
}

function inPosition(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { events, offices, actors } = dossier.tables;
  if (!isLeaderLevel(event, offices))
    return [
      { chart: "position", text: "It is no leader-level contact, so it counts for no rank.", href: null },
    ];
  const quarter = quarterOf(firstDay(event.date));
  const contacts = events.filter(
    (other) => quarterOf(firstDay(other.date)) === quarter && isLeaderLevel(other, offices),
  );
  const home = rollUp(actors, "state");
  const who = [...new Set(partiesOf(event).map(home))];
  const [year, part] = quarter.split("-");
  return [
    {
      chart: "position",
      text: `One of ${plural(contacts.length, "leader-level contact")} of ${part} ${year}; it counts for ${who.map((id) => actorName(dossier, id)).join(", ")}`,
      href: chartPath(dossier.address, "position"),
    },
  ];
}

function inCorridors(dossier: Dossier, event: EventRow): EntryPlace[] {
  const claims = dossier.tables.claims.filter(
    ({ events, segments }) => events.includes(event.id) && segments.length > 0,
  );
  const [segment] = claims.flatMap(({ segments }) => segments);
  return segment
    ? [
        {
          chart: "corridors",
          text: "A claim ties it to a line on the map",
          href: markPath(dossier, "corridors", `segment:${segment}`, { asOf: firstDay(event.date) }),
        },
      ]
    : [{ chart: "corridors", text: "No line's status is tied to it.", href: null }];
}

function inPrecedent(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { settings } = dossier;
  const course = courseOf(dossier, { until: settings.period[1], halfLife: halfLife.initial(settings) });
  const day = course?.days.find(({ events }) => events.some(({ id }) => id === event.id));
  if (!course || !day)
    return [{ chart: "precedent", text: "It is no event between the two sides compared.", href: null }];
  const [a, b] = course.sides.map((side) => actorName(dossier, side));
  const when =
    day.months === 0
      ? "the first contact"
      : `${decimal(Math.abs(day.months))} months ${day.months < 0 ? "before" : "after"} the first contact`;
  return [
    {
      chart: "precedent",
      text: `An event between ${a} and ${b}, ${when}`,
      href: chartPath(dossier.address, "precedent"),
    },
  ];
}

/** Where an event stands in every chart, in the order of the menus. */
export const eventPlaces = (dossier: Dossier, event: EventRow): EntryPlace[] =>
  [inNetwork, inBalance, inExchange, inCorridors, inTimeline, inPosition, inPrecedent].flatMap((place) =>
    place(dossier, event),
  );
