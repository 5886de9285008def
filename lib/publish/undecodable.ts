const isDecodable = (text: string) => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a request goes whose path cannot be decoded, such as `/%E0%A4%A`: to the route that says so. Any other
 * address stays as it is. Next would answer 500 before any code of ours.
 */
export function readableAddress(url: string): string {
  const [path = ""] = url.split(/[?#]/);
  return isDecodable(path) ? url : `/api/undecodable?path=${encodeURIComponent(path)}`;
}
