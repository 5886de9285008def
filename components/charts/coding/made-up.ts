import { randomLcg } from "d3-random";
import type { Coded, Dossier } from "@/lib/dossier/dossier";
import { daySums, monthSums } from "@/lib/measures/event-sums";
import { dateOf, dayNumber } from "@/lib/time/day";

type Event = { initiator: string; recipient: string; day: string; goldstein: number };

const coded: Coded = {
  ...{ version: "1.0123456789ab", checksum: "0".repeat(64), time: "2026-11-28T10:00:00.000Z" },
  ...{ files: 1, last: 1, unfinished: [], events: 12_345, sources: [{ id: "gdelt", events: 12_345 }] },
  months: ["2017-01", "2019-12"],
};

/** For tests and examples: a dossier with machine-coded events of a pair laid beside it, as if they were imported. */
export function layMadeUp(
  dossier: Dossier,
  pair: readonly [string, string],
  events: readonly Event[],
): Dossier {
  const days = daySums(events);
  return {
    ...dossier,
    coded,
    shows: "both",
    sums: {
      version: `made up ${JSON.stringify(events.slice(0, 3))} ${events.length}`,
      pair,
      months: monthSums(days),
      days,
    },
  };
}

/** Events by day, always the same: many small ones, friendlier from a day on. */
export function madeUpEvents([a, b]: readonly [string, string], turn = "2018-03-01", count = 4_000): Event[] {
  const random = randomLcg(0.20190425);
  const [first, last] = ["2016-09-01", "2019-12-31"].map(dayNumber) as [number, number];
  return Array.from({ length: count }, () => {
    const day = dateOf(first + Math.floor(random() * (last - first)));
    const goldstein = Math.round((day < turn ? -4 : 2) * 10 + (random() - 0.5) * 80) / 10;
    const [initiator, recipient] = random() < 0.5 ? [a, b] : [b, a];
    return { initiator, recipient, day, goldstein: Math.max(-10, Math.min(10, goldstein)) };
  });
}
