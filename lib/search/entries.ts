import { datasets } from "../datasets/datasets";
import type { Dossier } from "../dossier/dossier";
import { concessionPath } from "../publish/concession-path";
import { actorPath, claimsPath, datasetPath, eventPath, markPath } from "../publish/links";
import { shortDate } from "../words/dates";

/** Something that can be found, with the address that shows it. */
export type Entry = {
  kind: "chart" | "actor" | "event" | "concession" | "stop" | "claim" | "dataset" | "source";
  title: string;
  /** When, what kind, who says so. */
  detail: string;
  href: string;
  /** Other words by which it is found: names in other languages, what it says. */
  also: string;
};

const joined = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join(" ");

/** Everything in a dossier that a reader may look for. */
export function entriesOf(dossier: Dossier): Entry[] {
  const { tables, address } = dossier;
  return [
    ...tables.actors.map(
      (actor): Entry => ({
        kind: "actor",
        title: actor.name,
        detail: actor.kind,
        href: actorPath(address, actor.id),
        also: joined(actor.id, actor.short_name, actor.name_ko, actor.name_ru, actor.name_zh, actor.name_ja),
      }),
    ),
    ...tables.events.map(
      (event): Entry => ({
        kind: "event",
        title: event.title,
        detail: `${shortDate(event.date)} · ${event.type.replaceAll("_", " ")}`,
        href: eventPath(address, event.id),
        also: joined(event.summary, event.place, event.place_native, event.date),
      }),
    ),
    ...tables.concessions.map(
      (concession): Entry => ({
        kind: "concession",
        title: concession.title,
        detail: `promised ${shortDate(concession.promised)}`,
        href: concessionPath(dossier, concession),
        also: joined(concession.description, concession.kind),
      }),
    ),
    ...tables.stops.map(
      (stop): Entry => ({
        kind: "stop",
        title: stop.name,
        detail: stop.kinds.join(", ").replaceAll("_", " "),
        href: markPath(dossier, "corridors", `stop:${stop.id}`),
        also: joined(stop.name_local, stop.name_ko, stop.name_ru, stop.name_zh, stop.name_ja),
      }),
    ),
    ...tables.claims.map(
      (claim): Entry => ({
        kind: "claim",
        title: claim.claim,
        detail: claim.verdict_wording,
        href: `${claimsPath(address)}#${claim.id}`,
        also: joined(claim.correction),
      }),
    ),
    ...Object.values(datasets).map(
      (dataset): Entry => ({
        kind: "dataset",
        title: dataset.title,
        detail: "dataset",
        href: datasetPath(address, dataset.id),
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
