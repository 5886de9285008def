import { lettingOthers } from "./let-others";

const chunkLength = 65_536;
/** The first chunk is short, so that the reader has it soon, and long enough to hold a first row. */
const firstLength = 4_096;

/** A body in pieces, of text (sent as UTF-8) or bytes, made as they are taken. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * The pieces of a body as a stream of bytes, made as the reader takes them. The first chunk is made at once,
 * so that what goes wrong at the start can still be answered with an error; a reader that hangs up ends the
 * making.
 */
export async function streamOf(pieces: Pieces): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const letOthers = lettingOthers();
  const iterator =
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  const take = async (wanted: number) => {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < wanted) {
      const next = await iterator.next();
      if (next.done) return { bytes: Buffer.concat(parts), isLast: true };
      const part = typeof next.value === "string" ? encoder.encode(next.value) : next.value;
      parts.push(part);
      length += part.length;
    }
    return { bytes: Buffer.concat(parts), isLast: false };
  };
  let ready: Awaited<ReturnType<typeof take>> | null = await take(firstLength);
  return new ReadableStream({
    async pull(controller) {
      // SQLite answers without letting go: what is made must first be sent, and other readers served.
      if (!ready) await letOthers();
      const { bytes, isLast } = ready ?? (await take(chunkLength));
      ready = null;
      if (bytes.length > 0) controller.enqueue(bytes);
      if (isLast) controller.close();
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
