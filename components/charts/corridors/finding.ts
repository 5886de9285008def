import type { Dossier } from "@/lib/dossier/dossier";
import { type Allow, type Piece, type Route, shortestRoute } from "@/lib/measures/route";
import { inWords, kilometres } from "@/lib/words/numbers";

type Given = {
  from: string | null;
  to: string | null;
  route: Route | null;
  pieces: readonly Piece[];
  allow: Allow;
};

const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);
const rounded = (km: number) => (km < 12.5 ? inWords(Math.max(1, Math.round(km))) : kilometres(km));

/** What stands between the two ends of the route at the date, and the links that are missing, in words. */
export function corridorFinding(
  { tables }: Dossier,
  { from, to, route, pieces, allow }: Given,
): { title: string; missing: string[] } {
  if (!from || !to) return { title: "The corridors of this dossier", missing: [] };
  const name = (id: string) => tables.stops.find((stop) => stop.id === id)?.name ?? id;
  const lacking = (way: Route | null) =>
    (way?.pieces ?? [])
      .filter(({ status }) => status !== "operational" && status !== "restricted")
      .map(
        ({ segment, status }) =>
          `${name(segment.from)} – ${name(segment.to)}, ${kilometres(segment.length_km)} km ${status.replaceAll("_", " ")}`,
      );
  if (!route) {
    const open = shortestRoute(tables.stops, pieces, from, to, "any");
    const title = open
      ? `No open line joins ${name(from)} and ${name(to)}`
      : `Nothing in this dossier joins ${name(from)} and ${name(to)}`;
    return { title, missing: lacking(open) };
  }
  const { restricted, severed, under_construction, planned } = route.kmByStatus;
  const absent = severed + under_construction + planned;
  if (absent > 0)
    return {
      title: `${capital(kilometres(absent))} km without track lie between ${name(from)} and ${name(to)}`,
      missing: lacking(route),
    };
  if (restricted > 0)
    return {
      title: `${capital(rounded(restricted))} kilometres of closed track separate ${name(from)} from ${name(to)}`,
      missing: [],
    };
  return {
    title: `${name(from)} and ${name(to)} are joined by ${kilometres(route.km)} km of ${allow === "operational" ? "operational" : "open"} line`,
    missing: [],
  };
}
