import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { involvedActors } from "@/lib/measures/balances";
import { type Coding, isCodedTwice } from "@/lib/measures/coding";
import { type Counted, countedBy } from "@/lib/measures/counted";
import { type Exchange, exchanges, givenInAll, receivedInAll } from "@/lib/measures/exchanges";
import { onceFor } from "@/lib/measures/once-for";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { actorName } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { countedInWords, isWeightless } from "../balance/counted-words";
import { countsInWords, sizeInWords } from "../balance/side-words";
import type { ChartModel } from "../chart";
import type { Grid } from "../grid/grid";
import type { Label } from "../label-boxes";
import { isNarrow } from "../narrow";
import { type Cell, cellKey, cellsOf, promisedInCell } from "./cells";
import { exchangeFinding, namedPairs } from "./finding";
import { gridOf } from "./grid";
import type { exchangeOptions } from "./options";

export type ExchangeModel = ChartModel & {
  grid: Grid;
  cells: readonly Cell[];
  /** What rows gave and columns received in all, each concession once. */
  totals: readonly Label[];
  heads: readonly Label[];
  rows: readonly {
    key: string;
    giver: string;
    receiver: string;
    concessions: number;
    given: number;
    promised: number;
  }[];
  weighting: Weighting;
  coding: Coding;
  counted: Counted;
  isCodedTwice: boolean;
};
type Asked = Values<typeof exchangeOptions>;

const subjects = onceFor<{
  found: readonly Exchange[];
  ids: readonly string[];
  most: number;
  concessions: number;
  inAll: ReadonlyMap<string, { given: number; received: number }>;
}>();

/** What the matrix shows whatever its width: the exchanges at the date, what each gave and received in all, and the most that any two may come to. */
export function subjectOf({ tables }: Dossier, asked: Asked) {
  const { as_of: asOf, weighting, coding, kind, verifiable } = asked;
  return subjects(tables, JSON.stringify([asOf, weighting, coding, kind, verifiable]), () => {
    const counted = countedBy(tables, asked);
    const size = sizeOf(weighting);
    const found = exchanges(counted, { asOf, weighting });
    // Of all that was ever promised, so that a square keeps its measure from one date to the next.
    const whole = exchanges(counted, { asOf: "9999-12-31", weighting }).map(({ entries }) =>
      entries.reduce((sum, { concession }) => sum + Math.abs(size(concession)), 0),
    );
    const concessions = new Set(
      found.flatMap(({ entries }) => entries.map(({ concession }) => concession.id)),
    );
    const ids = involvedActors(tables);
    const inAll = new Map(
      ids.map((id) => [
        id,
        {
          given: givenInAll(counted, id, { asOf, weighting }).given,
          received: receivedInAll(counted, id, { asOf, weighting }).given,
        },
      ]),
    );
    return { found, ids, most: Math.max(0, ...whole), concessions: concessions.size, inAll };
  });
}

const label = (text: string, x: number, y: number, anchor: Label["anchor"], weight: 400 | 600): Label => ({
  ...{ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, anchor, size: 11, weight, text },
});

/** Who had given whom how much by a date: givers in rows, receivers in columns. */
export function exchangeModel(dossier: Dossier, options: Asked, width: number): ExchangeModel {
  const words = wordsOf(dossier);
  const { say, decimal, inWords } = words;
  const { as_of: asOf, weighting, coding, kind, verifiable } = options;
  const { found, ids, most, concessions, inAll } = subjectOf(dossier, options);
  const named = namedPairs(found).flatMap(({ giver, receiver }) => [giver, receiver]);
  const grid = gridOf(dossier, ids, width, named);
  const { actors, left, top, bottom, height, width: cell } = grid;
  const narrow = isNarrow(width);
  const placed = cellsOf(found, grid, most, dossier).sort((p, q) => p.at[0] - q.at[0] || p.at[1] - q.at[1]);
  const only = countedInWords(words, options);
  const weightless = isWeightless(
    found.flatMap(({ entries }) => entries),
    weighting,
  );
  const title = exchangeFinding(dossier, found, {
    ...{ only, weighting, coding },
    isWeightless: weightless,
  });
  const sum = (id: string, side: "given" | "received") => decimal(inAll.get(id)?.[side] ?? 0);
  const size = sizeInWords(words, weighting, coding).short;
  const day = words.date(asOf);
  const what = only ?? say("balance.concessions");
  const leftOut =
    actors.length < ids.length
      ? say("exchange.left_out", { shown: capital(inWords(actors.length)), all: inWords(ids.length) })
      : "";
  const drawn = narrow
    ? only
      ? say("exchange.sub_narrow_only", { day, only, size })
      : say("exchange.sub_narrow", { day, size })
    : say("exchange.sub", {
        what: only ? say("exchange.what_only", { day, only }) : say("exchange.what", { day }),
        counts: countsInWords(words, weighting, coding),
      });
  return {
    title,
    sub: words.sentences([drawn, leftOut]),
    alt: say("exchange.alt", { givers: actors.length, day, size, pairs: placed.length, what, title }),
    source: say("balance.source", { count: concessions }),
    width,
    height: Math.ceil(bottom) + (narrow ? 8 : 34),
    marks: placed.map(({ cell: { key }, exchange, at }) => ({
      key,
      about: [
        `actor:${exchange.giver}`,
        `actor:${exchange.receiver}`,
        ...exchange.entries.map(({ concession: { id } }) => `concession:${id}`),
      ],
      label: say("exchange.mark", {
        giver: actorName(dossier, exchange.giver),
        receiver: actorName(dossier, exchange.receiver),
        given: decimal(exchange.given),
        promised: promisedInCell(words, exchange),
        count: exchange.entries.length,
      }),
      at,
    })),
    empty:
      ids.length === 0
        ? say("exchange.none")
        : found.length === 0
          ? say("exchange.empty", { what, day })
          : weightless
            ? say("balance.weightless")
            : null,
    grid,
    cells: placed.map(({ cell: drawn }) => drawn),
    totals: narrow
      ? []
      : actors.flatMap((id, place) => [
          label(sum(id, "given"), grid.right + 46, top + (place + 0.5) * height + 4, "end", 600),
          label(sum(id, "received"), left + (place + 0.5) * cell, bottom + 18, "middle", 600),
        ]),
    heads: [
      label(say("exchange.rows_gave"), 0, 11, "start", 400),
      ...(narrow
        ? []
        : [
            label(say("exchange.in_all"), grid.right + 46, top - 18, "end", 400),
            label(say("exchange.received_in_all"), 16, bottom + 18, "start", 400),
          ]),
    ],
    rows: [...found]
      .sort((p, q) => q.given - p.given || q.promised - p.promised || (cellKey(p) < cellKey(q) ? -1 : 1))
      .map((row) => ({
        key: cellKey(row),
        giver: actorName(dossier, row.giver),
        receiver: actorName(dossier, row.receiver),
        concessions: row.entries.length,
        given: row.given,
        promised: row.promised,
      })),
    weighting,
    coding,
    counted: { kind, verifiable },
    isCodedTwice: isCodedTwice(dossier.tables),
  };
}
