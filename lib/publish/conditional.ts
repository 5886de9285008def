import { createHash } from "node:crypto";

/** A strong entity tag over everything that the bytes of a response depend on. */
export const tagOf = (...parts: readonly string[]) =>
  `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;

const listed = (header: string) => header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

/**
 * Whether what the client holds is still right (RFC 9110, 13.1): If-None-Match decides where it is sent,
 * else If-Modified-Since against a time in whole seconds.
 */
export function isFresh(request: Pick<Headers, "get">, tag: string, modified: Date): boolean {
  const tags = request.get("if-none-match");
  if (tags !== null) return listed(tags).some((known) => known === tag || known === "*");
  const since = request.get("if-modified-since");
  return since !== null && Date.parse(since) >= modified.getTime();
}
