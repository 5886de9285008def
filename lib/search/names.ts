import type { Dossier } from "../dossier/dossier";
import type { EventRow } from "../tables/events";
import { namesOf } from "../words/names";

/** What landmarks are called in every language, by event. */
export function landmarksOf({ settings }: Pick<Dossier, "settings">): ReadonlyMap<string, readonly string[]> {
  const all = [
    ...settings.landmarks.map(({ event, label }) => [event, label] as const),
    ...Object.values(settings.translations).flatMap(({ landmarks }) => Object.entries(landmarks)),
  ];
  const names = new Map<string, string[]>();
  for (const [event, label] of all) names.set(event, [...(names.get(event) ?? []), label]);
  return names;
}

/** A text as its words alone, with a space on either side of each. */
const wordsOnly = (text: string) => ` ${text.replace(/[^\p{L}]+/gu, " ").trim()} `;

/** For an event, the names in every language of those who took part and of the stop whose town it happened in. */
export function namesAround(dossier: Dossier): (event: EventRow) => string[] {
  const { actors, stops } = dossier.tables;
  const byActor = new Map(actors.map((actor) => [actor.id, namesOf(dossier.settings, actor).join(" ")]));
  const towns = stops.map((stop) => ({
    name: wordsOnly(stop.name),
    names: namesOf(dossier.settings, stop).join(" "),
  }));
  const byPlace = new Map<string, string[]>();
  const around = (place: string) => {
    const said = wordsOnly(place);
    const known =
      byPlace.get(place) ?? towns.filter(({ name }) => said.includes(name)).map(({ names }) => names);
    byPlace.set(place, known);
    return known;
  };
  return ({ initiators, recipients, participants, place }) => [
    ...[...initiators, ...recipients, ...participants].flatMap((id) => byActor.get(id) ?? []),
    ...(place ? around(place) : []),
  ];
}
