/**
 * The Accept-Encoding of a client that takes brotli, as a pattern over the whole header. Next takes away a
 * Content-Encoding that a route sets, and itself encodes in gzip at most; next.config.js therefore sets the header
 * by this very pattern on the addresses whose routes answer in brotli by it.
 */
export const takesBrotli = "(?:.*[,\\s])?br(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?:[\\s,;].*)?";
