import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { WrongFile } from "./importer";

const gzip = [0x1f, 0x8b];
const zip = [0x50, 0x4b, 0x03, 0x04];
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

/**
 * The lines of a file, those of each piece that is read together, without their ends. What is not UTF-8 becomes
 * U+FFFD, for the reader of a row to see; a file of another encoding throws `WrongFile`. Holds one piece at a time.
 */
export async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  let isFirst = true;
  for await (const piece of await textOf(file)) {
    const bytes = piece as Buffer;
    if (isFirst && bytes.subarray(0, 4096).includes(0))
      throw new WrongFile("the text is not UTF-8 (it holds zero bytes); save it as UTF-8");
    isFirst = false;
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  }
  rest += decoder.decode();
  if (rest) yield [rest];
}
