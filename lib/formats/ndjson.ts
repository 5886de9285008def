import { columnsOf } from "./columns-of";
import type { Format } from "./format";

/** One row a line, as JSON. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  title: "NDJSON",
  forWhom: "one row a line, for streams",
  attachment: true,
  options: {},
  cut: true,
  accepts: () => true,
  async *write(publication, batches) {
    const names = columnsOf(publication).map(([name]) => name);
    for await (const batch of batches) yield batch.map((row) => `${JSON.stringify(row, names)}\n`).join("");
  },
};
