import { statusAt } from "@/lib/measures/segment-status";
import type { SegmentStatusRow } from "@/lib/tables/segment-statuses";
import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";
import type { BreakPlace } from "./gauge-breaks";
import { lengthIn } from "./length-in";
import type { Run } from "./runs";

type Given = {
  name: (id: string) => string;
  words: Words;
  statuses: readonly SegmentStatusRow[];
  asOf: string;
  brief: boolean;
  /** Whether the reader has the dossier's own language: its wording is left out of a map in another. */
  isOwn: boolean;
};

/** What a note says of a run of segments: how long, between which stops, and how the source puts it. */
export function runLines(run: Run, { name, words, statuses, asOf, brief, isOwn }: Given): string[] {
  const { say } = words;
  const state = say(`corridors.run_${run.status}`);
  const length = lengthIn(words, run.km);
  if (brief)
    return run.km < 20
      ? [say("corridors.brief", { length, status: run.status })]
      : [...(state.length > 12 ? state.split(" ") : [state]), length];
  const { row } = statusAt(statuses, run.longest.segment.id, asOf);
  const says = isOwn && row && row.wording !== kindWord(words, "segment_status", run.status);
  const wording = says && run.pieces.length < 3 ? row.wording : null;
  const [from = "", to = ""] = run.ends.map(name);
  const ends = say("corridors.ends", { from, to });
  return [
    say("corridors.run", { state, length }),
    wording ? say("corridors.run_ends", { ends, wording }) : ends,
  ];
}

/** A note in shorter lines: length, then wording, each on a line of its own. */
export function inShorterLines([head = "", ...rest]: readonly string[]) {
  const heads = head.split(/(?<=,) |(?<=[，、])/);
  return { lines: [...heads, ...rest.flatMap((line) => line.split(/(?<=:) |(?<=：)/))], head: heads.length };
}

export const breakLines = ({ at, gauges }: BreakPlace, name: (id: string) => string, { say }: Words) => [
  say("corridors.gauge_break", { stop: name(at) }),
  say("corridors.gauges", { narrow: String(gauges[0]), wide: String(gauges.at(-1)) }),
];
