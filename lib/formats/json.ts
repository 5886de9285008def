import { longestWhole } from "../dossier/open-dossier";
import { jsonShape } from "../options/json-shape";
import { columnsOf } from "./columns-of";
import { description } from "./description";
import type { Format, Publication, RowBatches } from "./format";

async function* byRow(publication: Publication, batches: RowBatches) {
  const names = columnsOf(publication).map(([name]) => name);
  yield '"rows":[\n';
  let between = "";
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield between + batch.map((row) => JSON.stringify(row, names)).join(",\n");
    between = ",\n";
  }
  yield "\n]";
}

/** Each column in turn, so that all rows have to be held: their values only, not their text. */
async function* byColumn(publication: Publication, batches: RowBatches) {
  const names = columnsOf(publication).map(([name]) => name);
  const values: unknown[][] = names.map(() => []);
  for await (const batch of batches)
    for (const row of batch) names.forEach((name, place) => void values[place]?.push(row[name]));
  yield '"values":{\n';
  for (const [place, name] of names.entries())
    yield `${place > 0 ? ",\n" : ""}${JSON.stringify(name)}:${JSON.stringify(values[place])}`;
  yield "\n}";
}

/** The rows with what a reader must know of them: columns, release, licence, options. */
export const json: Format = {
  extension: "json",
  mediaType: "application/json",
  title: "JSON",
  forWhom: "rows with metadata, for the web",
  attachment: false,
  options: { shape: jsonShape },
  cut: true,
  accepts: () => true,
  async *write(publication, batches) {
    const columns = columnsOf(publication).map(([name, column]) => ({ name, ...column }));
    yield `${JSON.stringify({ ...description(publication), columns }).slice(0, -1)},`;
    yield* publication.values.shape === "columns"
      ? byColumn(publication, batches)
      : byRow(publication, batches);
    yield "}\n";
  },
  async limits({ values }, { stored }) {
    if (values.shape !== "columns" || !stored || stored.most <= longestWhole) return null;
    return `json: found ${stored.isExact ? "" : "up to "}${stored.most} rows for shape=columns, expected at most ${longestWhole}, which have to be held at once; narrow the rows, leave shape out, or take csv, ndjson or parquet`;
  },
};
