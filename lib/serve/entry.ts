import CachePolicy from "http-cache-semantics";
import type { Said } from "./ask-app";
import type { Asked } from "./asked";
import { Bytes } from "./bytes";
import { isPressable } from "./encodings";
import { pageHeaders, pageTag } from "./pages";
import type { View } from "./releases";

/** A whole answer of the app, as it is sent to whoever asks for it. */
export type Entry = {
  status: number;
  /** Names and values by turns, as they are sent, but for what depends on the encoding. */
  headers: readonly string[];
  /** Entity tag of the bytes as they are; null where there is none. */
  tag: string | null;
  modified: Date | null;
  isPressable: boolean;
  takesRanges: boolean;
  bytes: Bytes;
  policy: CachePolicy;
  /** Of which releases it is made; null where it stays right for good. */
  token: string | null;
};

const own = new Set([
  "etag",
  "date",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "content-encoding",
]);

const withVary = (vary: string, more: readonly string[]) => {
  const names = vary.split(",").flatMap((name) => name.trim() || []);
  const missing = more.filter((name) => !names.some((known) => known.toLowerCase() === name.toLowerCase()));
  return [...names, ...missing].join(", ");
};

const isForGood = (headers: Said["headers"]) => /\bimmutable\b/.test(headers["cache-control"] ?? "");

/** The headers of an answer, of which a page's are ours: Next forbids to store what it makes for a request. */
export function headersOf(asked: Asked, { status, headers }: Omit<Said, "body">): Record<string, string> {
  const isPage =
    asked.isPage && status === 200 && /^text\/(html|x-component)/.test(headers["content-type"] ?? "");
  const given: Record<string, string> = isPage ? { ...headers, ...pageHeaders } : { ...headers };
  const by = [
    ...(asked.headers.accept === "*/*" ? [] : ["Accept"]),
    ...(asked.headers["accept-language"] === undefined ? [] : ["Accept-Language"]),
    ...(isPressable(headers["content-type"] ?? "") ? ["Accept-Encoding"] : []),
  ];
  const vary = withVary(headers.vary ?? "", by);
  if (vary !== "") given.vary = vary;
  return given;
}

/** What clients are told, without what belongs to one encoding or one connection. */
export const lasting = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).flatMap(([name, value]) =>
    own.has(name) ? [] : value.split("\n").flatMap((line) => [name, line]),
  );

/** An answer with all of its bytes. */
export function entryOf(asked: Asked, view: View, said: Omit<Said, "body">, body: Buffer): Entry {
  const headers = headersOf(asked, said);
  const isPage = headers["cache-control"] === pageHeaders["cache-control"];
  const request = { url: asked.url, method: "GET", headers: { ...asked.headers } };
  return {
    status: said.status,
    headers: lasting(headers),
    tag: isPage ? pageTag(asked, view) : (headers.etag ?? null),
    modified: headers["last-modified"] ? new Date(headers["last-modified"]) : null,
    isPressable: isPressable(headers["content-type"] ?? ""),
    takesRanges: headers["accept-ranges"] === "bytes",
    bytes: new Bytes(body),
    policy: new CachePolicy(request, { status: said.status, headers }),
    token: isForGood(headers) ? null : view.token,
  };
}

/** Whether it may be kept for others. Whoever sets a cookie speaks to one reader. */
export const isStorable = ({ status, headers, policy }: Entry) =>
  status === 200 &&
  policy.storable() &&
  policy.timeToLive() > 0 &&
  !headers.some(
    (text, place) => text === "set-cookie" || (text.includes("*") && headers[place - 1] === "vary"),
  );

/** Whether it can be sent as it is: yes; yes, but it is to be asked for again; or not before the app has been asked. */
export function stateOf({ policy, token }: Entry, view: View): "fresh" | "stale" | "old" {
  if (!view.isSure) return "stale";
  if (token !== null && token !== view.token) return "old";
  if (!policy.stale()) return "fresh";
  return policy.timeToLive() > 0 ? "stale" : "old";
}

/** An entry of which the app said that it is still right. */
export function revived(entry: Entry, asked: Asked, view: View, said: Omit<Said, "body">): Entry {
  const request = { url: asked.url, method: "GET", headers: { ...asked.headers } };
  const answer = { status: said.status, headers: headersOf(asked, said) };
  return {
    ...entry,
    policy: entry.policy.revalidatedPolicy(request, answer).policy,
    token: entry.token === null ? null : view.token,
  };
}
