import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { relations, rollUp, ties } from "@/lib/measures/relations";
import type { ActorRow } from "@/lib/tables/actors";
import type { EventRow } from "@/lib/tables/events";
import type { Language } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { crowdId, mostActors } from "./crowd-size";

const ranked = onceFor<readonly string[]>();

/**
 * The strongest first: by the sum of intensities with the others over the whole period, every event counting alike, so
 * that the same actors are drawn at every date; of equals the first by identifier.
 */
const byStrength = ({ tables }: Dossier, chosen: readonly string[]) =>
  ranked(tables, chosen.join(" "), () => {
    const strength = new Map(chosen.map((id) => [id, 0]));
    const all = { asOf: "9999-12-31", halfLife: null, people: "state" as const, actors: chosen };
    for (const { a, b, intensity } of ties(relations(tables.events, tables.actors, all)))
      for (const id of [a, b]) strength.set(id, (strength.get(id) ?? 0) + intensity);
    return [...strength].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([id]) => id);
  });

function crowdRow(count: number): ActorRow {
  const name = (language: Language) => {
    const { say, plain } = wordsIn(language);
    return say("network.others", { count, number: plain(count) });
  };
  return {
    ...{ id: crowdId, kind: "organisation", name: name("en"), short_name: name("en") },
    ...{ name_ko: name("ko"), name_ru: name("ru"), name_zh: name("zh"), name_ja: name("ja") },
    ...{ member_of: null, iso3: null, cow_code: null, cameo_code: null },
    ...{ confidence: "high", basis: "opened", sources: [], note: null },
  };
}

/** Events in which those who stand together are one, people of theirs with them. */
function regrouped({ tables }: Dossier, grouped: ReadonlySet<string>): EventRow[] {
  const home = rollUp(tables.actors, "state");
  const one = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (grouped.has(home(id)) ? crowdId : id))),
  ];
  return tables.events.map((event) => ({
    ...event,
    initiators: one(event.initiators),
    recipients: one(event.recipients),
    participants: one(event.participants),
  }));
}

type Crowd = { dossier: Dossier; actors: readonly string[]; grouped: number };
const crowds = onceFor<Pick<Crowd, "actors" | "grouped"> & { tables: Dossier["tables"] }>();

/** A dossier for a picture of some actors: of more than it has room for the strongest, the others as one. */
export function crowdOf(dossier: Dossier, chosen: readonly string[]): Crowd {
  if (chosen.length <= mostActors) return { dossier, actors: chosen, grouped: 0 };
  const { tables, actors, grouped } = crowds(dossier.tables, chosen.join(" "), () => {
    const order = byStrength(dossier, chosen);
    const drawn = new Set(order.slice(0, mostActors));
    const rest = new Set(order.slice(mostActors));
    return {
      tables: {
        ...dossier.tables,
        events: regrouped(dossier, rest),
        actors: [...dossier.tables.actors, crowdRow(rest.size)],
      },
      actors: [...chosen.filter((id) => drawn.has(id)), crowdId],
      grouped: rest.size,
    };
  });
  return { dossier: { ...dossier, tables }, actors, grouped };
}

/** What a picture of a crowd leaves to the table, in words. */
export function crowdInWords(dossier: Dossier, grouped: number): string {
  const { say, plain } = wordsOf(dossier);
  return grouped > 0 ? say("network.crowd", { count: plain(mostActors), grouped: plain(grouped) }) : "";
}
