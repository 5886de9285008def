import type { Dossier } from "../dossier/dossier";
import { ownTitle } from "../dossier/in-language";
import type { Say } from "../words/messages/messages";
import { keptQuery } from "./kept-query";
import { lastingPath } from "./lasting-path";
import { withQuery } from "./links";

/** What is cited: a dataset, a chart or a whole dossier in one release, as the reader saw it. */
export type Work = {
  /** Short and unique to work, view and release: `entente-korea-2019-events-2026.11.1`. */
  key: string;
  author: string;
  kind: "data set" | "chart";
  title: string;
  /** Day of the release in UTC, `YYYY-MM-DD`. */
  date: string;
  version: string;
  /** What that version is of: machine-coded events are of no release. */
  edition: "release" | "version";
  license: string;
  /** The pinned address, absolute where the origin is known. */
  url: string;
};

type Seen = {
  kind?: Work["kind"];
  /** The view as a query; empty for everything. */
  query?: string;
  origin?: string;
};

/** What a reader cites of a page: release, filters and the address that keeps answering the same. */
export function workOf(
  dossier: Dossier,
  title: string,
  page: string,
  { kind = "data set", query = "", origin = "" }: Seen = {},
): Work {
  const { settings, release } = dossier;
  const pinned = lastingPath(dossier, page);
  const kept = keptQuery(dossier, new URLSearchParams(query));
  const filters = [...kept].map(([name, value]) => `${name}=${value}`);
  const place = [
    ...pinned.split(/[/@]/),
    ...filters,
    ...(dossier.shows === "machine" ? [release.version] : []),
  ].filter((part) => part && part !== "data");
  return {
    key: `entente-${place.join("-").replace(/[^A-Za-z0-9.-]+/g, "-")}`,
    author: "Entente",
    kind,
    // A chart is cited as it was seen, in its language; data by the name that the dossier gives itself.
    title: `${kind === "chart" ? settings.title : ownTitle(dossier)}: ${title}${filters.length > 0 ? ` (${filters.join(", ")})` : ""}`,
    date: release.time.slice(0, 10),
    version: release.version,
    edition: dossier.shows === "machine" ? "version" : "release",
    license: settings.license.name,
    url: `${origin}${withQuery(pinned, kept)}`,
  };
}

/** A work as a reader writes it into a text. A chart is cited in the language in which it was seen, data in English. */
export const citationText = (work: Work, say?: Say) => {
  const { author, date, title, kind, edition, version, license, url } = work;
  const what =
    say && kind === "chart"
      ? say("frame.cited_chart", { release: say(`frame.${edition}_of`, { version }) })
      : `[${kind}], ${edition} ${version}`;
  return `${author} (${date.slice(0, 4)}). ${title} ${what}. ${license}. ${url}`;
};

/** How to cite a page of a release: who, year, title, release, licence, pinned address. */
export const citation = (dossier: Dossier, title: string, page: string, seen?: Seen) =>
  citationText(workOf(dossier, title, page, seen));
