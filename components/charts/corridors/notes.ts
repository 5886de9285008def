import { type Status, statusAt } from "@/lib/measures/segment-status";
import type { SegmentStatusRow } from "@/lib/tables/segment-statuses";
import { kilometres } from "@/lib/words/numbers";
import type { BreakPlace } from "./gauge-breaks";
import type { Run } from "./runs";
import { statusWords } from "./status-words";

const heads: Readonly<Record<Status, string>> = {
  operational: "Open",
  restricted: "Restricted",
  severed: "Missing link",
  under_construction: "Under construction",
  planned: "Planned",
};

/** What a note says of a run of segments: how long, between which stops, and how the source puts it. */
export function runLines(
  run: Run,
  name: (id: string) => string,
  statuses: readonly SegmentStatusRow[],
  asOf: string,
  brief: boolean,
): string[] {
  const head = heads[run.status];
  if (brief)
    return run.km < 20
      ? [`${kilometres(run.km)} km ${run.status}`]
      : [...(head.length > 12 ? head.split(" ") : [head]), `${kilometres(run.km)} km`];
  const { row } = statusAt(statuses, run.longest.segment.id, asOf);
  const wording =
    row && row.wording !== statusWords[run.status] && run.pieces.length < 3 ? row.wording : null;
  const ends = run.ends.map(name).join(" to ");
  return [`${head}, ${kilometres(run.km)} km`, wording ? `${ends}: ${wording}` : ends];
}

/** A note in shorter lines: length, then wording, each on a line of its own. */
export function inShorterLines([head = "", ...rest]: readonly string[]) {
  const heads = head.split(/(?<=,) /);
  return { lines: [...heads, ...rest.flatMap((line) => line.split(/(?<=:) /))], head: heads.length };
}

export const breakLines = ({ at, gauges }: BreakPlace, name: (id: string) => string) => [
  `${name(at)}: gauge break`,
  `${gauges.join(" to ")} mm`,
];
