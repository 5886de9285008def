import { codedInWords } from "../dossier/coded-in-words";
import { cutOptions } from "../options/cut";
import { formatOptions } from "../options/parse";
import { citation } from "../publish/citation";
import { datasetPath } from "../publish/links";
import type { Publication } from "./format";
import { related } from "./related";

/** What a reader must know of the rows beside them: what, of which release, under which options and licence. */
export function description({ dossier, dataset, values, next = null, origin }: Publication) {
  const { settings, release } = dossier;
  const page = datasetPath(settings.id, dataset.id);
  const asked = { ...dataset.options, ...cutOptions(dataset.columns) };
  const query = formatOptions(asked, values, settings).toString();
  const options = Object.entries(dataset.options).map(([name, option]) => [
    name,
    option.format(values[name] ?? option.initial(settings)),
  ]);
  return {
    dossier: settings.id,
    dataset: dataset.id,
    title: dataset.title,
    description: dataset.description,
    page,
    query,
    options: Object.fromEntries(options) as Record<string, string>,
    // Of machine-coded events no release but a version of their own, with the files that it is made of.
    [dossier.shows === "machine" ? "version" : "release"]: release,
    ...(dossier.shows ? { made_of: codedInWords(dossier) } : {}),
    license: settings.license,
    citation: citation(dossier, dataset.title, page, { query, origin }),
    related: related(settings.id, dataset),
    truncated: next !== null,
    next,
  };
}
