import type { Dossier } from "../../dossier/dossier";
import type { PlacedRow } from "../../dossier/select-rows";
import type { AnyDataset, CodedRows } from "../dataset";
import { countEvents } from "./count-events";
import { eventLines } from "./event-lines";
import type { Narrowed } from "./narrowed";
import { readCodedEvents } from "./read-events";
import { countCodedRelations, type RelationsAsked, readCodedRelations } from "./read-relations";

type Read = Exclude<CodedRows, "laid">;

const readers = {
  events: {
    read: (dossier: Dossier, values: object, after: number, size?: number) =>
      readCodedEvents(dossier, values as Narrowed, after, size),
    count: (dossier: Dossier, values: object) => countEvents(dossier, values as Narrowed),
  },
  relations: {
    read: (dossier: Dossier, values: object, after: number) =>
      readCodedRelations(dossier, values as RelationsAsked, after),
    count: (dossier: Dossier, values: object) => countCodedRelations(dossier, values as RelationsAsked),
  },
} as const satisfies Record<Read, unknown>;

/** Rows of machine-coded events, or of their sums, after a place and up to another, batch by batch. */
export async function* readCoded(
  kind: Read,
  dossier: Dossier,
  values: object,
  after: number,
  until: number,
): AsyncGenerator<PlacedRow[]> {
  const few = Math.min(1_000, Math.max(1, until - after));
  for await (const batch of readers[kind].read(dossier, values, after, few)) {
    const last = batch.at(-1)?.place ?? 0;
    yield last > until ? batch.filter(({ place }) => place <= until) : batch;
    if (last >= until) return;
  }
}

/** How many such rows there are under some options, by sums alone. */
export const countCoded = (kind: Read, dossier: Dossier, values: object): Promise<number> =>
  dossier.coded ? readers[kind].count(dossier, values) : Promise.resolve(0);

/** The rows as lines of plain CSV where many may be asked for and they can be had for less; else undefined. */
export const linesOfCoded = (
  { coded }: Pick<AnyDataset, "coded">,
  dossier: Dossier,
  values: object,
): AsyncIterable<string> | undefined =>
  coded === "events" ? eventLines(dossier, values as Narrowed) : undefined;
