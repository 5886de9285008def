import { datasetsOf } from "../datasets/coded-datasets";
import type { Dossier } from "../dossier/dossier";
import { wordsOf } from "../dossier/in-language";
import { concessionPath } from "../publish/concession-path";
import { actorPath, claimsPath, datasetPath, eventPath, markPath } from "../publish/links";
import { declared } from "../words/declared";
import { kindWord } from "../words/kind-word";
import type { Language } from "../words/language";

/** Something that can be found, with the address that shows it. */
export type Entry = {
  kind: "chart" | "actor" | "event" | "concession" | "stop" | "claim" | "dataset" | "source";
  title: string;
  /** When, what kind, who says so. */
  detail: string;
  href: string;
  /** Its names in other languages. */
  names?: readonly string[];
  /** Other words by which it is found. */
  also: string;
};

type Named = { name: string } & Record<`name_${Exclude<Language, "en">}`, string | null>;

/** A row's name in a language, and its names in all. */
function namesOf(row: Named, language: Language) {
  const { name, name_ko, name_ru, name_zh, name_ja } = row;
  const own = language === "en" ? null : row[`name_${language}`];
  const names = [name, name_ko, name_ru, name_zh, name_ja].filter((other) => other !== null);
  return { title: own ?? name, names };
}

const joined = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join(" ");

/** Everything in a dossier that a reader may look for, in the dossier's language; English words find it in all. */
export function entriesOf(dossier: Dossier): Entry[] {
  const { tables, address, language } = dossier;
  const words = wordsOf(dossier);
  const { say, shortDate } = words;
  return [
    ...tables.actors.map((actor): Entry => {
      const { title, names } = namesOf(actor, language);
      return {
        kind: "actor",
        title,
        names,
        detail: kindWord(words, "actor_kind", actor.kind),
        href: actorPath(address, actor.id),
        also: joined(actor.id, actor.short_name),
      };
    }),
    ...tables.events.map(
      (event): Entry => ({
        kind: "event",
        title: event.title,
        detail: `${shortDate(event.date)} · ${kindWord(words, "event_type", event.type)}`,
        href: eventPath(address, event.id),
        also: joined(
          event.type.replaceAll("_", " "),
          event.summary,
          event.place,
          event.place_native,
          event.date,
        ),
      }),
    ),
    ...tables.concessions.map(
      (concession): Entry => ({
        kind: "concession",
        title: concession.title,
        detail: say("search.promised", { date: shortDate(concession.promised) }),
        href: concessionPath(dossier, concession),
        also: joined(concession.description, concession.kind),
      }),
    ),
    ...tables.stops.map((stop): Entry => {
      const { title, names } = namesOf(stop, language);
      return {
        kind: "stop",
        title,
        names,
        detail: stop.kinds.map((kind) => kindWord(words, "stop_kind", kind)).join(say("numbers.comma")),
        href: markPath(dossier, "corridors", `stop:${stop.id}`),
        also: joined(stop.name_local, stop.kinds.join(" ").replaceAll("_", " ")),
      };
    }),
    ...tables.claims.map(
      (claim): Entry => ({
        kind: "claim",
        title: claim.claim,
        detail: language === "en" ? claim.verdict_wording : kindWord(words, "verdict_short", claim.verdict),
        href: `${claimsPath(address)}#${claim.id}`,
        also: joined(claim.verdict_wording, claim.correction),
      }),
    ),
    ...datasetsOf(dossier).map(
      (dataset): Entry => ({
        kind: "dataset",
        title: declared(words, "datasets", dataset.title),
        detail: say("search.kind_dataset"),
        href: datasetPath(address, dataset.id),
        names: [dataset.title],
        also: joined(dataset.id, dataset.description),
      }),
    ),
    ...tables.sources.map(
      (source): Entry => ({
        kind: "source",
        title: source.title,
        detail: joined(source.publisher, source.date ? `· ${shortDate(source.date)}` : null),
        href: source.url ?? datasetPath(address, "sources"),
        also: source.id,
      }),
    ),
  ];
}
