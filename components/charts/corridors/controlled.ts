import type { Dossier } from "@/lib/dossier/dossier";

/** The countries that meet at a line of control: their ISO codes, and their names as Natural Earth has them. */
export function controlled({ tables }: Dossier): { codes: string[]; names: string[] } {
  const { stops, segments, actors } = tables;
  const lines = new Set(stops.filter(({ kinds }) => kinds.includes("line_of_control")).map(({ id }) => id));
  const beside = segments.flatMap(({ from, to }) => (lines.has(from) ? [to] : lines.has(to) ? [from] : []));
  const codes = [
    ...new Set(stops.filter(({ id }) => beside.includes(id)).map(({ country }) => country)),
  ].sort();
  const names = actors
    .filter(({ kind, iso3 }) => kind === "state" && iso3 && codes.includes(iso3))
    .map(({ short_name }) => short_name);
  return { codes, names };
}
