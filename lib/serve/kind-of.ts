/** What sort of address a path is: few enough to count by. */
export type Kind = "page" | "embed" | "picture" | "data" | "api" | "static";

const endings: Readonly<Record<string, Kind>> = { svg: "picture", png: "picture", pdf: "picture" };

/** The sort of a request's path, query left out. */
export function kindOf(path: string): Kind {
  if (path.startsWith("/_next/")) return "static";
  if (path.startsWith("/embed/") || path === "/embed.js") return "embed";
  if (path.startsWith("/api/")) return "api";
  const [, ending] = /\.([a-z][a-z0-9]{0,9})$/.exec(path) ?? [];
  return ending === undefined ? "page" : (endings[ending] ?? "data");
}
