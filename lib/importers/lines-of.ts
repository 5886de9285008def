import { isAscii } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { WrongFile } from "./importer";

const gzip = [0x1f, 0x8b];
const zip = [0x50, 0x4b, 0x03, 0x04];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, place) => bytes[place] === byte);

/** The one file within a ZIP archive, as a stream. */
async function unzipped(file: string): Promise<Readable> {
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, found) =>
      error ? reject(error) : resolve(found),
    ),
  );
  const entries = await new Promise<Entry[]>((resolve, reject) => {
    const files: Entry[] = [];
    archive.on("error", reject).on("end", () => resolve(files));
    archive.on("entry", (entry: Entry) => {
      if (!entry.fileName.endsWith("/")) files.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  }).catch((error: Error) => {
    archive.close();
    throw error;
  });
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) {
    archive.close();
    throw new WrongFile(`the archive holds ${entries.length} files; expected one`);
  }
  return new Promise((resolve, reject) =>
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      stream.once("close", () => archive.close());
      resolve(stream);
    }),
  );
}

/** The text of a file, unpacked where it is a ZIP or gzip file; `-` is standard input. */
async function textOf(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  await handle.close();
  if (startsWith(buffer, zip)) return unzipped(file);
  const plain = createReadStream(file, { highWaterMark: 1 << 18 });
  if (!startsWith(buffer, gzip)) return plain;
  const unpacked = createGunzip();
  plain.on("error", (error) => unpacked.destroy(error));
  return plain.pipe(unpacked);
}

/** A line that is longer belongs to no table. */
const longest = 16_000_000;
const lineEnd = 10;

/** What is ASCII alone, as most pieces are, need not be looked through for longer signs. */
const decoded = (bytes: Buffer) => bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
const withoutEnd = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);

function linesIn(bytes: Buffer): readonly string[] {
  const text = decoded(bytes);
  const lines = text.split("\n");
  return text.includes("\r") ? lines.map(withoutEnd) : lines;
}

/**
 * The lines of a file, those of each piece that is read together, without their ends. What is not UTF-8 becomes
 * U+FFFD, for the reader of a row to see; a file of another encoding throws `WrongFile`. Holds one piece at a time.
 */
export async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  let rest: Buffer | undefined;
  let isFirst = true;
  for await (const piece of await textOf(file)) {
    const read = piece as Buffer;
    if (isFirst && read.subarray(0, 4096).includes(0))
      throw new WrongFile("the text is not UTF-8 (it holds zero bytes); save it as UTF-8");
    const bytes = rest ? Buffer.concat([rest, read]) : read;
    const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    isFirst = false;
    // No part of a longer sign looks like the end of a line.
    const end = bytes.lastIndexOf(lineEnd);
    rest = bytes.subarray(end === -1 ? start : end + 1);
    if (rest.length > longest) throw new WrongFile(`a line of more than ${longest / 1e6} MB`);
    if (end !== -1) yield linesIn(bytes.subarray(start, end));
  }
  if (rest && rest.length > 0) yield linesIn(rest);
}
