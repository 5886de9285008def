import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
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
import { kindWord } from "@/lib/words/kind-word";
import { quarterInWords } from "../charts/position/quarter-in-words";
import type { EntryPlace } from "./entry-place";

function inNetwork(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { say, date, signed, coefficient } = wordsOf(dossier);
  const { settings, tables } = dossier;
  const day = firstDay(event.date);
  const pairs = new Map(
    pairsOf(event, rollUp(tables.actors, "state")).map(([from, to]) => [tieKey(from, to), [from, to]]),
  );
  if (pairs.size === 0) return [{ chart: "network", text: say("entries.event_no_pair"), href: null }];
  const isLater = day > settings.asOf;
  const asOf = isLater ? day : settings.asOf;
  const days = halfLife.initial(settings);
  const weight = weightAt(dayNumber(asOf) - dayNumber(day), days);
  return [...pairs].map(([key, [from = "", to = ""]]) => ({
    chart: "network",
    text: say("entries.event_pair", {
      from: actorName(dossier, from),
      to: actorName(dossier, to),
      score: signed(event.goldstein),
      weight: coefficient(weight),
      date: date(asOf),
      days: String(days),
    }),
    href: markPath(dossier, "network", key, { asOf }),
  }));
}

function inBalance(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { say } = wordsOf(dossier);
  const { concessions, concession_steps: steps } = dossier.tables;
  const own = steps.filter((step) => step.event === event.id);
  if (own.length === 0) return [{ chart: "balance", text: say("entries.event_no_step"), href: null }];
  return own.flatMap((step) => {
    const concession = concessions.find(({ id }) => id === step.concession);
    if (!concession) return [];
    return {
      chart: "balance",
      own: concession.title,
      text: kindWord(wordsOf(dossier), "wording", step.wording),
      href: concessionPath(dossier, concession),
    };
  });
}

function inExchange(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { say } = wordsOf(dossier);
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
              text: say("entries.event_gave", {
                giver: actorName(dossier, giver),
                receiver: actorName(dossier, receiver),
              }),
              href: markPath(dossier, "exchange", `exchange:${giver}~${receiver}`),
            });
  if (cells.size === 0) return [{ chart: "exchange", text: say("entries.event_no_exchange"), href: null }];
  return [...cells.values()];
}

function inTimeline(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { say, date } = wordsOf(dossier);
  const day = firstDay(event.date);
  const month = day.slice(0, 7);
  const [first, last] = dossier.settings.period;
  if (day < first || day > last)
    return [{ chart: "timeline", text: say("entries.event_outside"), href: null }];
  const here = dossier.tables.events.filter(({ date }) => firstDay(date).startsWith(month));
  const side = event.goldstein > 0 ? "above" : event.goldstein < 0 ? "below" : "level";
  return [
    {
      chart: "timeline",
      text: say(`entries.event_${side}`, { count: here.length, month: date(month) }),
      href: markPath(dossier, "timeline", `event:${event.id}`, { asOf: day }),
    },
  ];
}

function inPosition(dossier: Dossier, event: EventRow): EntryPlace[] {
  const words = wordsOf(dossier);
  const { say } = words;
  const { events, offices, actors } = dossier.tables;
  if (!isLeaderLevel(event, offices))
    return [{ chart: "position", text: say("entries.event_no_contact"), href: null }];
  const quarter = quarterOf(firstDay(event.date));
  const contacts = events.filter(
    (other) => quarterOf(firstDay(other.date)) === quarter && isLeaderLevel(other, offices),
  );
  const home = rollUp(actors, "state");
  const who = [...new Set(partiesOf(event).map(home))];
  return [
    {
      chart: "position",
      text: say("entries.event_contact", {
        count: contacts.length,
        quarter: quarterInWords(words, quarter),
        names: who.map((id) => actorName(dossier, id)).join(say("numbers.comma")),
      }),
      href: chartPath(dossier.address, "position"),
    },
  ];
}

function inCorridors(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { say } = wordsOf(dossier);
  const claims = dossier.tables.claims.filter(
    ({ events, segments }) => events.includes(event.id) && segments.length > 0,
  );
  const [segment] = claims.flatMap(({ segments }) => segments);
  return segment
    ? [
        {
          chart: "corridors",
          text: say("entries.event_line"),
          href: markPath(dossier, "corridors", `segment:${segment}`, { asOf: firstDay(event.date) }),
        },
      ]
    : [{ chart: "corridors", text: say("entries.event_no_line"), href: null }];
}

function inPrecedent(dossier: Dossier, event: EventRow): EntryPlace[] {
  const { say, decimal } = wordsOf(dossier);
  const { settings } = dossier;
  const course = courseOf(dossier, { until: settings.period[1], halfLife: halfLife.initial(settings) });
  const day = course?.days.find(({ events }) => events.some(({ id }) => id === event.id));
  if (!course || !day) return [{ chart: "precedent", text: say("entries.event_no_side"), href: null }];
  const [a, b] = course.sides;
  const sides = { a: actorName(dossier, a), b: actorName(dossier, b) };
  const months = decimal(Math.abs(day.months));
  return [
    {
      chart: "precedent",
      text:
        day.months === 0
          ? say("entries.event_first", sides)
          : say(day.months < 0 ? "entries.event_earlier" : "entries.event_later", { ...sides, months }),
      href: chartPath(dossier.address, "precedent"),
    },
  ];
}

/** Where an event stands in every chart, in the order of the menus. */
export const eventPlaces = (dossier: Dossier, event: EventRow): EntryPlace[] =>
  [inNetwork, inBalance, inExchange, inCorridors, inTimeline, inPosition, inPrecedent].flatMap((place) =>
    place(dossier, event),
  );
