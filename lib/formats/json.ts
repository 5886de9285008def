import type { Format } from "./format";

/** The rows with what a reader must know of them: columns, release, licence, filters. */
export const json: Format = {
  extension: "json",
  mediaType: "application/json",
  title: "JSON",
  forWhom: "rows with metadata, for the web",
  attachment: false,
  accepts: () => true,
  *write({ dossier: { settings, release }, dataset, query }, rows) {
    const columns = Object.entries(dataset.columns as Record<string, object>).map(([name, column]) => ({
      name,
      ...column,
    }));
    const head = {
      dossier: settings.id,
      dataset: dataset.id,
      title: dataset.title,
      description: dataset.description,
      query,
      release,
      license: settings.license,
      columns,
    };
    yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
    let between = "";
    for (const row of rows) {
      yield `${between}${JSON.stringify(row)}`;
      between = ",\n";
    }
    yield "]}\n";
  },
};
