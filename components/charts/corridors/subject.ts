import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { type Allow, alternativeRoute, type Piece, type Route, shortestRoute } from "@/lib/measures/route";
import { type Status, type StatusAt, statusAt } from "@/lib/measures/segment-status";
import { isOfMode, type Mode } from "@/lib/options/mode";
import { stopNames } from "@/lib/words/stops";
import { type Compared, comparedOf } from "./compared";
import { corridorFinding } from "./finding";
import { type RouteFacts, routeFacts, waysInWords } from "./route-facts";
import { type SegmentFacts, segmentFacts } from "./segment-facts";

export type Asked = {
  asOf: string;
  from: string | null;
  to: string | null;
  via: string | null;
  allow: Allow;
  mode: Mode;
  /** Which of the segments are shown; the route may use the others too. */
  status: readonly Status[] | null;
  gauge: readonly number[] | null;
  compare: string | null;
  otherVia: string | null;
};
export type Subject = {
  /** Names what follows: two dates at which every segment is in the same state have the same. */
  key: string;
  pieces: readonly Piece[];
  /** Those in the states and with the gauges asked for. */
  shown: readonly Piece[];
  /** The row in force of each piece. */
  rows: readonly StatusAt["row"][];
  /** The stops that the route is asked for over. */
  ends: readonly string[];
  route: Route | null;
  other: Route | null;
  facts: RouteFacts | null;
  /** Another way between the same ends, with what tells the two apart. */
  second: { route: Route | null; facts: RouteFacts; sentence: string } | null;
  /** Two dates side by side, and what the route's sentence was on the other one. */
  compared: (Compared & { other: string; now: string }) | null;
  title: string;
  table: readonly SegmentFacts[];
};

const subjects = onceFor<Subject>();

/** What a map shows whatever its width: the segments in their states, the route asked for, what is said of it. */
export function subjectOf(dossier: Dossier, asked: Asked): Subject {
  const { asOf, from, to, via, allow, mode, status, gauge, otherVia } = asked;
  // A date beside itself is one date alone.
  const compare = asked.compare === asOf ? null : asked.compare;
  const { stops, segments, segment_statuses: statuses } = dossier.tables;
  const usable = segments.filter((segment) => isOfMode(mode, segment.mode));
  const states = usable.map(({ id }) => statusAt(statuses, id, asOf));
  const rows = states.map(({ row }) => row);
  const key = JSON.stringify([
    dossier.language,
    from,
    via,
    to,
    allow,
    mode,
    rows.map((row) => row?.n ?? 0),
    status,
    gauge,
    otherVia,
    compare && [compare, asOf],
  ]);
  return subjects(dossier.tables, key, () => {
    const pieces = usable.map((segment, place): Piece => {
      return { segment, status: states[place]?.status ?? "operational" };
    });
    const ends = [from, via, to].filter((id) => id !== null);
    const asks = from !== null && to !== null;
    const route = asks ? shortestRoute(stops, pieces, ends, allow) : null;
    const possible = asks ? (route ?? shortestRoute(stops, pieces, ends, "any")) : null;
    const other = route && alternativeRoute(stops, pieces, route);
    const name = stopNames(dossier);
    const words = wordsOf(dossier);
    const facts = asks ? routeFacts(dossier, { from, to, route, possible, other, allow }) : null;
    const asShown = ({ segment, status: own }: Piece) =>
      (!status || status.includes(own)) && (!gauge || segment.gauges_mm.some((one) => gauge.includes(one)));
    const shown = pieces.filter(asShown);
    const title = corridorFinding({ from, to, name, route, possible, mode }, words);
    const compared =
      compare === null
        ? null
        : compareWith(dossier, asked, compare, new Set(shown.map(({ segment }) => segment.id)));
    const table = segmentFacts(
      pieces
        .map((piece, place) => ({ piece, row: rows[place] ?? null }))
        .filter(({ piece }) => asShown(piece)),
      { name, words },
      compared?.by,
    );
    const second =
      asks && facts && otherVia ? secondWay(dossier, { ...asked, from, to, otherVia }, pieces, facts) : null;
    return {
      ...{ key, pieces, shown, rows, ends, route, other, facts, second, table },
      title: compared?.title ?? title,
      compared: compared ? { ...compared, now: title } : null,
    };
  });
}

type Ends = Asked & { from: string; to: string; otherVia: string };

/** Another way between the same ends, over another stop. */
function secondWay(
  dossier: Dossier,
  { from, to, otherVia, allow }: Ends,
  pieces: readonly Piece[],
  first: RouteFacts,
): Subject["second"] {
  const { stops } = dossier.tables;
  const over = [from, otherVia, to];
  const route = shortestRoute(stops, pieces, over, allow);
  const possible = route ?? shortestRoute(stops, pieces, over, "any");
  const facts = routeFacts(dossier, { from, to, route, possible, other: null, allow });
  const via = stopNames(dossier)(otherVia);
  return { route, facts, sentence: waysInWords(first, facts, via, wordsOf(dossier)) };
}

/** The other date: what changed among the segments shown, and what was to be said of the route then. */
function compareWith(dossier: Dossier, asked: Asked, compare: string, shown: ReadonlySet<string>) {
  const alone = { ...asked, asOf: compare, compare: null, status: null, gauge: null, otherVia: null };
  const isPart = asked.status !== null || asked.gauge !== null;
  return {
    ...comparedOf(dossier, asked.asOf, compare, shown, isPart),
    other: subjectOf(dossier, alone).title,
  };
}
