import Negotiator from "negotiator";

/**
 * The encoding in which Next sends a text to a client, or null for the bytes as they are. Next encodes what a
 * route answers, and takes away a Content-Encoding that the route sets itself; this repeats its choice.
 */
export function encodingFor(headers: Headers): "gzip" | "deflate" | null {
  const accepted = headers.get("accept-encoding");
  if (!accepted) return null;
  const asked = new Negotiator({ headers: { "accept-encoding": accepted } });
  const usable = asked.encodings(["gzip", "deflate", "identity"]);
  const [first] = usable;
  if (first === "deflate" && usable.includes("gzip")) return "gzip";
  return first === "gzip" || first === "deflate" ? first : null;
}

/** Each encoding is a representation of its own, and so has a strong entity tag of its own: `"abc"`, `"abc.gzip"`. */
export const tagIn = (tag: string, encoding: string | null) =>
  encoding ? tag.replace(/"$/, `.${encoding}"`) : tag;
