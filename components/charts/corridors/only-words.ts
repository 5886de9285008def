import type { Status } from "@/lib/measures/segment-status";
import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";

type Only = { status: readonly Status[] | null; gauge: readonly number[] | null };

/** Which segments are shown alone: "restricted or severed and of gauge 1435 mm"; null where all are. */
export function onlyInWords({ status, gauge }: Only, words: Words): string | null {
  const { say } = words;
  const either = (texts: readonly string[]) =>
    texts.reduce((one, other) => say("corridors.either", { one, other }));
  const states =
    status && status.length > 0
      ? either(status.map((one) => kindWord(words, "segment_status_short", one)))
      : null;
  const gauges =
    gauge && gauge.length > 0 ? say("corridors.only_gauge", { gauges: either(gauge.map(String)) }) : null;
  return states && gauges ? say("corridors.only_both", { states, gauge: gauges }) : (states ?? gauges);
}
