import type { Piece, Route } from "@/lib/measures/route";
import type { Mode } from "@/lib/options/mode";
import { inWords, kilometres } from "@/lib/words/numbers";

type Given = {
  from: string | null;
  to: string | null;
  name: (id: string) => string;
  route: Route | null;
  /** The shortest way whatever its state. */
  possible: Route | null;
  mode: Mode;
};

const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** "Seven kilometres", "Less than a kilometre", "127 kilometres". */
const distance = (km: number) =>
  km < 0.75
    ? "Less than a kilometre"
    : `${capital(km < 12.5 ? inWords(Math.round(km)) : kilometres(Math.round(km)))} kilometre${Math.round(km) === 1 ? "" : "s"}`;
const verb = (km: number, one: string, many: string) => (Math.round(km) <= 1 ? one : many);

/** What stands between the two ends at the date: the sentence above the map. */
export function corridorFinding({ from, to, name, route, possible, mode }: Given): string {
  if (!from || !to) return "The corridors of this dossier";
  if (from === to) return `The route begins and ends at ${name(from)}`;
  const ends = `${name(from)} and ${name(to)}`;
  const way = mode === "road" ? "road" : mode === "rail" ? "track" : "line";
  if (!route)
    return possible
      ? `No unbroken ${way} open to traffic joins ${ends}`
      : `Nothing in this dossier joins ${ends} by ${mode === "both" ? "rail or road" : mode}`;
  const absent = route.missing.reduce((sum, { segment }) => sum + segment.length_km, 0);
  const closed = route.kmByStatus.restricted;
  if (absent > 0) return `${distance(absent)} without ${way} ${verb(absent, "lies", "lie")} between ${ends}`;
  if (closed > 0)
    return `${distance(closed)} of closed ${way} ${verb(closed, "separates", "separate")} ${name(from)} from ${name(to)}`;
  return `${kilometres(Math.round(route.km))} km of open ${way} ${verb(route.km, "joins", "join")} ${ends}`;
}

/** Links by which a way falls short, each in words: stops, length and state. */
export const linksInWords = (pieces: readonly Piece[], name: (id: string) => string) =>
  pieces.map(
    ({ segment, status }) =>
      `${name(segment.from)} – ${name(segment.to)}, ${kilometres(segment.length_km)} km, ${status.replaceAll("_", " ")}`,
  );
