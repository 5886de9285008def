import type { Format } from "./format";

/** One row a line, as JSON. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  title: "NDJSON",
  forWhom: "one row a line, for streams",
  attachment: true,
  accepts: () => true,
  *write(_, rows) {
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
  },
};
