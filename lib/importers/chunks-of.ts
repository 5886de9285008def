import type { CodedEvent, Importer, Reader } from "./importer";
import { judge, type Wanted } from "./judge";
import { linesOf } from "./lines-of";
import { count, type Refused } from "./tally";

/** A stretch of a file that is written in one transaction. */
export type Chunk = {
  /** How many lines of the file are read with it. */
  lines: number;
  events: CodedEvent[];
  /** How many of its other rows were left out and refused, by reason. */
  refused: Refused;
  rejects: { line: number; reason: string; text: string }[];
};

/** A transaction has at most so many events, or so many lines where most of them are left out. */
const most = { events: 5_000, lines: 200_000, rejects: 5_000 };
const longest = 4_000;

/** A line that is kept with its refusal, as far as a table can hold it. */
const shown = (text: string) => text.slice(0, longest).replaceAll("\0", "\ufffd");

const emptyChunk = (lines: number): Chunk => ({
  ...{ lines, events: [], refused: { filtered: {}, rejected: {} }, rejects: [] },
});

/**
 * A file judged line by line, in chunks that end at the same lines each time; `after` lines are passed over, which an
 * import that was interrupted has written. Every line that is read is one of a chunk's events or counted in it.
 */
export async function* chunksOf(
  importer: Importer,
  file: string,
  wanted: Wanted,
  after: number,
): AsyncGenerator<Chunk> {
  let reader: Reader | undefined;
  let [line, start] = [0, after];
  let chunk = emptyChunk(after);
  for await (const lines of linesOf(file)) {
    for (const text of lines) {
      line += 1;
      const isFirst = reader === undefined;
      reader ??= importer.open(text);
      if (line <= after || (isFirst && importer.hasHeader) || text === "") continue;
      const judged = judge(reader.read(text), wanted);
      if ("kept" in judged) chunk.events.push(judged.kept);
      else count(chunk.refused, judged);
      if ("rejected" in judged) chunk.rejects.push({ line, reason: judged.rejected, text: shown(text) });
      const isFull =
        chunk.events.length >= most.events ||
        chunk.rejects.length >= most.rejects ||
        line - start >= most.lines;
      if (!isFull) continue;
      chunk.lines = line;
      yield chunk;
      start = line;
      chunk = emptyChunk(line);
    }
  }
  chunk.lines = line;
  if (line > start || line === 0) yield chunk;
}
