import type { Dossier } from "@/lib/dossier/dossier";
import { brokerage } from "@/lib/measures/brokerage";
import { onceFor } from "@/lib/measures/once-for";
import { quarterEnds, type Standing, standingsAt } from "@/lib/measures/standings";
import { actorName } from "@/lib/words/actors";
import { type Asked, subjectOf } from "./subject";

/** Strength and brokerage of the actors shown at the end of each quarter and as of the date. */
export type Standings = {
  dates: readonly string[];
  rows: readonly { id: string; name: string; strength: readonly number[]; brokerage: readonly number[] }[];
};

/** Enough for a line; the last value is printed, and rounded only then. */
const round = (value: number) => Math.round(value * 100) / 100;
const fine = (value: number) => Math.round(value * 1e6) / 1e6;
const known = onceFor<ReadonlyMap<string, readonly Standing[]>>();

/** At the end of every quarter, whatever the date shown: once for all dates. */
function atQuarters({ settings, tables }: Dossier, asked: Asked) {
  const { asOf: _, ...rest } = asked;
  return known(
    tables,
    JSON.stringify(rest),
    () =>
      new Map(
        quarterEnds(settings.period, settings.period[1]).map((date) => [
          date,
          standingsAt(tables, { ...rest, asOf: date }),
        ]),
      ),
  );
}

function madeOf(dossier: Dossier, asked: Asked): Standings {
  const { found, sums } = subjectOf(dossier, asked);
  const dates = quarterEnds(dossier.settings.period, asked.asOf);
  const quarters = atQuarters(dossier, asked);
  const between = brokerage(found);
  const series = (id: string, of: "strength" | "brokerage", now: number) => [
    ...dates.slice(0, -1).map((date) => {
      const standing = quarters.get(date)?.find(({ actor }) => actor === id);
      return round(standing?.[of] ?? 0);
    }),
    ...(dates.length > 0 ? [fine(now)] : []),
  ];
  return {
    dates,
    rows: asked.actors.map((id) => ({
      id,
      name: actorName(dossier, id),
      strength: series(id, "strength", sums.get(id) ?? 0),
      brokerage: series(id, "brokerage", between.get(id) ?? 0),
    })),
  };
}

const made = onceFor<Standings>();

/** Once, whatever the widths at which the network is drawn. */
export const standingsOf = (dossier: Dossier, asked: Asked): Standings =>
  made(dossier.tables, JSON.stringify([dossier.language, asked]), () => madeOf(dossier, asked));
