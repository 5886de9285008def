import type { IncomingMessage } from "node:http";
import { originOf } from "../publish/origin";
import { languageFor } from "../words/negotiate";
import { acceptedEncoding, type Encoding } from "./encodings";

/**
 * A request as the app gets to see it. Of the client's headers only these are passed on, brought into one form, and
 * they are the key under which the answer is kept: the app cannot depend on anything that the key does not hold.
 */
export type Asked = {
  key: string;
  url: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  /** How the client wants the bytes; the app itself always answers with them as they are. */
  encoding: Encoding;
  /** Whether a page is asked for, by a browser or by the script of one that is open already. */
  isPage: boolean;
};

/** What Next's own script says when it asks for part of a page. */
const partly = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

const negotiated = /^\/[^/]+\/data\/[^/.]+$/;
/** As in proxy.ts: the version of a release at the end of an address is no extension. */
const machines = /^\/(api|embed|_next)\/|\.[a-z][a-z0-9]{0,9}$/;

/** Only the address of a dataset answers by Accept. What a browser says begins with HTML, and then that is chosen. */
function acceptOf(path: string, accept: string | undefined): string {
  if (!negotiated.test(path)) return "*/*";
  return accept === undefined || /^text\/html\s*(,|$)/.test(accept) ? "text/html" : accept;
}

/** Only pages answer by Accept-Language, and the address goes before it: what is passed on is the language chosen. */
function languageOf(query: string, accepted: string | null): string {
  const asked = query.includes("lang=") ? new URLSearchParams(query).get("lang") : null;
  return languageFor(asked, accepted);
}

/** `fixedOrigin` is where readers reach the app, where that is set. */
export function askedOf(request: Pick<IncomingMessage, "url" | "headers">, fixedOrigin?: string): Asked {
  const { url = "/", headers: given } = request;
  const query = url.indexOf("?");
  const path = query === -1 ? url : url.slice(0, query);
  const get = (name: string) => {
    const value = given[name];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  };
  const origin = fixedOrigin ?? originOf({ get });
  const [scheme = "http", host = ""] = origin.split("://");
  const accept = acceptOf(path, given.accept);
  const headers: Record<string, string> = {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": scheme,
    accept,
    // Next answers clients without a name otherwise than browsers.
    "user-agent": "Entente",
  };
  let key = `${origin}\n${url}\n${accept}`;
  const isPage = !machines.test(path) && (accept === "*/*" || accept === "text/html");
  if (isPage) {
    const language = languageOf(query === -1 ? "" : url.slice(query), get("accept-language"));
    headers["accept-language"] = language;
    key += `\n${language}`;
  }
  for (const name of partly) {
    const value = get(name);
    if (value === null) continue;
    headers[name] = value;
    key += `\n${name}: ${value}`;
  }
  return { key, url, path, headers, encoding: acceptedEncoding(get("accept-encoding")), isPage };
}
