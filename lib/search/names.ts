import type { Dossier } from "../dossier/dossier";
import type { EventRow } from "../tables/events";

export type Named = {
  id: string;
  name: string;
  name_ko: string | null;
  name_ru: string | null;
  name_zh: string | null;
  name_ja: string | null;
};

const isText = (text: string | null | undefined): text is string => Boolean(text);

/** What an actor or a stop is called in every language, in full and as charts call it. */
export function namesOf(
  { settings }: Pick<Dossier, "settings">,
  row: Named & { short_name?: string },
): string[] {
  const short = Object.values(settings.translations).map(({ short_names }) => short_names[row.id]);
  const { name, name_ko, name_ru, name_zh, name_ja, short_name } = row;
  return [...new Set([name, name_ko, name_ru, name_zh, name_ja, short_name, ...short].filter(isText))];
}

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
  const byActor = new Map(actors.map((actor) => [actor.id, namesOf(dossier, actor).join(" ")]));
  const towns = stops.map((stop) => ({
    name: wordsOnly(stop.name),
    names: namesOf(dossier, stop).join(" "),
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
    ...[...initiators, ...recipients, ...participants].map((id) => byActor.get(id)).filter(isText),
    ...(place ? around(place) : []),
  ];
}
