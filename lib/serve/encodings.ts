import { promisify } from "node:util";
import zlib, { constants } from "node:zlib";
import Negotiator from "negotiator";
import QuickLRU from "quick-lru";

/** How bytes travel; each is a representation of its own, with an entity tag of its own. */
export type Encoding = "identity" | "gzip" | "br";

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);
const brotli = promisify(zlib.brotliCompress);
const unbrotli = promisify(zlib.brotliDecompress);

const chosen = new QuickLRU<string, Encoding>({ maxSize: 200 });

/** The densest that a client takes, unless it would rather have the bytes as they are, or says nothing. */
export function acceptedEncoding(accepted: string | null): Encoding {
  if (accepted === null) return "identity";
  const known = chosen.get(accepted);
  if (known) return known;
  const asked = new Negotiator({ headers: { "accept-encoding": accepted } });
  const usable = asked.encodings(["br", "gzip", "identity"]);
  const pressed = usable.includes("br") ? "br" : "gzip";
  const encoding = (usable[0] ?? "identity") === "identity" ? "identity" : pressed;
  chosen.set(accepted, encoding);
  return encoding;
}

/** Whether bytes of a media type become fewer when pressed; pictures, Parquet and packages are pressed already. */
export const isPressable = (mediaType: string) =>
  /^text\/|^application\/([\w.-]+\+)?(json|xml|javascript|x-ndjson|json-seq)\b|^[\w-]+\/[\w.-]+\+(json|xml)\b/.test(
    mediaType,
  );

const brotliAt = (quality: number, length?: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    ...(length === undefined ? {} : { [constants.BROTLI_PARAM_SIZE_HINT]: length }),
  },
});

/** For the reader who waits: 7 is small, but takes its time over long texts. */
const soon = (length: number) => (length > 300_000 ? 4 : length > 100_000 ? 5 : 7);

/** Whole bytes, pressed quickly enough for the first who asks. */
export function press(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotli(bytes, brotliAt(soon(bytes.length), bytes.length));
  return encoding === "gzip" ? gzip(bytes) : Promise.resolve(bytes);
}

/** The same in brotli, an eighth smaller and in some tenths of a second: for the many who ask later. */
export const pressWell = (bytes: Buffer): Promise<Buffer> => brotli(bytes, brotliAt(10, bytes.length));

/** The bytes as they were before they were pressed. */
export function unpress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return unbrotli(bytes);
  return encoding === "gzip" ? gunzip(bytes) : Promise.resolve(bytes);
}

/** Presses what comes piece by piece; undefined where it goes as it is. */
export function pressing(encoding: Encoding): zlib.Gzip | zlib.BrotliCompress | undefined {
  if (encoding === "br") return zlib.createBrotliCompress(brotliAt(4));
  return encoding === "gzip" ? zlib.createGzip() : undefined;
}

const endings: Readonly<Record<Encoding, string>> = { identity: "", gzip: ".gzip", br: ".br" };

/** The tag of a representation: `"abc"`, `"abc.gzip"`, `"abc.br"`. A weak tag names them all. */
export const tagFor = (tag: string, encoding: Encoding) =>
  tag.startsWith("W/") ? tag : tag.replace(/"$/, `${endings[encoding]}"`);

/** The tags of a condition without what names the encoding, as the app knows them. */
export const plainTags = (tags: string) => tags.replaceAll(/\.(gzip|br)"/g, '"');
