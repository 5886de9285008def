import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { type Pieces, streamOf } from "./stream-of";

export type ZippedFile = { path: string; pieces: Pieces };

/** The earliest time a zip can hold, in whichever zone the server runs: the same files make the same bytes. */
const then = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** A zip archive of files in their order, made as it is taken. */
export async function* zipped(files: Iterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on("error", (error) => output.destroy(error as Error));
  for (const { path, pieces } of files)
    zip.addReadStreamLazy(path, then, (give) => {
      streamOf(pieces).then(
        (stream) => give(null, Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])),
        (error) => give(error, Readable.from([])),
      );
    });
  zip.end();
  for await (const chunk of output) yield chunk as Uint8Array;
}
