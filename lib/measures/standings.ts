import type { DossierTables } from "../tables/tables";
import { dateOf, dayNumber } from "../time/day";
import { brokerage } from "./brokerage";
import { type RelationOptions, relations, ties } from "./relations";

export const everies = ["quarter", "month"] as const;
export type Every = (typeof everies)[number];

/** How an actor stands among others at the end of a day. */
export type Standing = {
  date: string;
  actor: string;
  /** Sum of the intensities of its ties. */
  strength: number;
  /** Shortest friendly paths between others that run through it. */
  brokerage: number;
  ties: number;
};

/** The last days of the months, or quarters, of a period as far as it is over by a day, and that day itself. */
export function endsOf([first, last]: readonly [string, string], asOf: string, every: Every): string[] {
  const until = asOf < last ? asOf : last;
  const months = every === "month" ? 1 : 3;
  const [year = 0, month = 1] = first.split("-").map(Number);
  const ends: string[] = [];
  for (let step = Math.floor((month - 1) / months) + 1; ; step++) {
    const next = step * months;
    const start = `${String(year + Math.floor(next / 12)).padStart(4, "0")}-${String((next % 12) + 1).padStart(2, "0")}-01`;
    const end = dateOf(dayNumber(start) - 1);
    if (end >= until) break;
    ends.push(end);
  }
  return first <= asOf ? [...ends, asOf] : [];
}

export const quarterEnds = (period: readonly [string, string], asOf: string) =>
  endsOf(period, asOf, "quarter");

/** Strength and brokerage of every actor that has a tie, or of those named, at the end of a day. */
export function standingsAt(
  { events, actors: known }: Pick<DossierTables, "events" | "actors">,
  asked: RelationOptions,
): Standing[] {
  const found = ties(relations(events, known, asked));
  const between = brokerage(found);
  const sums = new Map((asked.actors ?? []).map((id) => [id, { strength: 0, ties: 0 }]));
  for (const { a, b, intensity } of found)
    for (const id of [a, b]) {
      const sum = sums.get(id) ?? { strength: 0, ties: 0 };
      sums.set(id, { strength: sum.strength + intensity, ties: sum.ties + 1 });
    }
  return [...sums].map(([actor, { strength, ties: own }]) => ({
    ...{ date: asked.asOf, actor, strength, ties: own },
    brokerage: between.get(actor) ?? 0,
  }));
}
