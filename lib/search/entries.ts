import { datasetsOf } from "../datasets/coded-datasets";
import type { Dossier } from "../dossier/dossier";
import { wordsOf } from "../dossier/in-language";
import { concessionPath } from "../publish/concession-path";
import { actorPath, claimsPath, datasetPath, eventPath, markPath } from "../publish/links";
import { declared } from "../words/declared";
import { kindWord } from "../words/kind-word";
import { nameIn, namesOf } from "../words/names";
import { landmarksOf, namesAround } from "./names";

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
  /** Names of what it is about, each text shared by all that are about the same. */
  about?: readonly string[];
};

const joined = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join(" ");

/** Everything in a dossier that a reader may look for, in the dossier's language; English words find it in all. */
export function entriesOf(dossier: Dossier): Entry[] {
  const { tables, address, language } = dossier;
  const words = wordsOf(dossier);
  const { say, shortDate } = words;
  const landmarks = landmarksOf(dossier);
  const around = namesAround(dossier);
  return [
    ...tables.actors.map(
      (actor): Entry => ({
        kind: "actor",
        title: nameIn(actor, language),
        names: namesOf(dossier.settings, actor),
        detail: kindWord(words, "actor_kind", actor.kind),
        href: actorPath(address, actor.id),
        also: actor.id,
      }),
    ),
    ...tables.events.map(
      (event): Entry => ({
        kind: "event",
        title: event.title,
        names: landmarks.get(event.id),
        about: around(event),
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
      return {
        kind: "stop",
        title: nameIn(stop, language),
        names: namesOf(dossier.settings, stop),
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
