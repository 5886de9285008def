import { description } from "./description";
import type { Format } from "./format";

/** The rows with what a reader must know of them: columns, release, licence, options. */
export const json: Format = {
  extension: "json",
  mediaType: "application/json",
  title: "JSON",
  forWhom: "rows with metadata, for the web",
  attachment: false,
  accepts: () => true,
  *write(publication, rows) {
    const columns = Object.entries(publication.dataset.columns).map(([name, column]) => ({
      name,
      ...column,
    }));
    yield `${JSON.stringify({ ...description(publication), columns }).slice(0, -1)},"rows":[\n`;
    let between = "";
    for (const row of rows) {
      yield `${between}${JSON.stringify(row)}`;
      between = ",\n";
    }
    yield "\n]}\n";
  },
};
