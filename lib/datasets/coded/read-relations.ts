import type { Dossier } from "../../dossier/dossier";
import type { PlacedRow } from "../../dossier/select-rows";
import { codedCourse, endOf } from "../../measures/coded-course";
import type { DaySum, MonthSum } from "../../measures/event-sums";
import { readActors, readDays, readMonths } from "./read-sums";

export type RelationsAsked = {
  as_of: string;
  half_life: number | null;
  actors: readonly string[] | null;
  direction: "directed" | "both";
};

type Given = Pick<Dossier, "settings" | "coded">;

/** Who may stand first in a pair, in order, each with those who may stand second. */
async function firstAndSecond(dossier: string, version: string, { actors, direction }: RelationsAsked) {
  const { initiators, recipients } = await readActors(dossier, version);
  const inOrder = (ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => actors?.includes(id) ?? true).toSorted();
  if (direction === "both") {
    const ids = inOrder([...initiators, ...recipients]);
    return ids.map((first) => ({ first, seconds: ids.filter((id) => id > first) }));
  }
  const seconds = inOrder(recipients);
  return inOrder(initiators).map((first) => ({ first, seconds: seconds.filter((id) => id !== first) }));
}

type Sums = { months: readonly MonthSum[]; days: readonly DaySum[] };

/** The sums of an actor's pairs: those of each other actor, both ways taken together where that is asked for. */
async function sumsOf(dossier: string, first: string, seconds: readonly string[], asked: RelationsAsked) {
  const month = asked.as_of.slice(0, 7);
  const isCut = endOf(month, "9999-12-31") !== asked.as_of;
  const read = async (initiators: readonly string[], recipients: readonly string[]): Promise<Sums> => {
    const pairs = { dossier, initiators, recipients };
    const [months, days] = await Promise.all([
      readMonths(pairs, month),
      isCut ? readDays(pairs, `${month}-01`, asked.as_of) : [],
    ]);
    return { months, days };
  };
  const there = await read([first], seconds);
  const back = asked.direction === "both" ? await read(seconds, [first]) : { months: [], days: [] };
  return (second: string): Sums => {
    const isOwn = (sum: { initiator: string; recipient: string }) =>
      sum.initiator === second || sum.recipient === second;
    return {
      months: [...there.months, ...back.months].filter(isOwn),
      days: [...there.days, ...back.days].filter(isOwn),
    };
  };
}

/** Relations by machine month by month, an actor's pairs at a time, after a place. */
export async function* readCodedRelations(
  dossier: Given,
  asked: RelationsAsked,
  after = 0,
): AsyncGenerator<PlacedRow[]> {
  const { coded, settings } = dossier;
  if (!coded) return;
  let place = 0;
  for (const { first, seconds } of await firstAndSecond(settings.id, coded.version, asked)) {
    if (seconds.length === 0) continue;
    const sums = await sumsOf(settings.id, first, seconds, asked);
    const batch: PlacedRow[] = [];
    for (const second of seconds) {
      const { months, days } = sums(second);
      const points = codedCourse(months, days, { asOf: asked.as_of, halfLife: asked.half_life });
      for (const { month, day, events, score, intensity, intensityBound, tone, toneBound } of points) {
        place += 1;
        if (place <= after) continue;
        const row = {
          ...{ from: first, to: second, month, as_of: day, events, score, mean_score: score / events },
          ...{
            intensity,
            intensity_bound: intensityBound,
            tone,
            tone_bound: tone === null ? null : toneBound,
          },
          coding: "machine",
        };
        batch.push({ place, row });
      }
    }
    if (batch.length > 0) yield batch;
  }
}

/** How many rows that are; they are made of sums, so that making them says it soonest. */
export async function countCodedRelations(dossier: Given, asked: RelationsAsked): Promise<number> {
  let rows = 0;
  for await (const batch of readCodedRelations(dossier, asked)) rows = batch.at(-1)?.place ?? rows;
  return rows;
}
