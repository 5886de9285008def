const chunkLength = 65_536;

/**
 * The pieces of a text as a stream of UTF-8, made as the reader takes them. The first chunk is made at once,
 * so that what goes wrong at the start can still be answered with an error.
 */
export function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  const take = () => {
    let text = "";
    while (text.length < chunkLength) {
      const next = iterator.next();
      if (next.done) return { text, isLast: true };
      text += next.value;
    }
    return { text, isLast: false };
  };
  let ready: ReturnType<typeof take> | null = take();
  return new ReadableStream({
    pull(controller) {
      const { text, isLast } = ready ?? take();
      ready = null;
      if (text) controller.enqueue(encoder.encode(text));
      if (isLast) controller.close();
    },
    cancel() {
      iterator.return?.();
    },
  });
}
