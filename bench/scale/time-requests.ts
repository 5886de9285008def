import { median } from "d3-array";

/** An address that nobody has asked for yet at each turn, so that its answer has to be made. */
export type Fresh = (turn: number) => string;

const dateAt = (turn: number) =>
  new Date(Date.UTC(2017, 6, 1) + (turn % 900) * 86_400_000).toISOString().slice(0, 10);

/** An address as of another date at each turn. */
export const asOf =
  (address: string): Fresh =>
  (turn) =>
    `${address}${address.includes("?") ? "&" : "?"}as_of=${dateAt(turn)}`;

/** Milliseconds that an answer takes which has to be made, the median of some after others to warm up. */
export async function timeRequests(origin: string, fresh: Fresh, { warm = 10, turns = 25 } = {}) {
  const times: number[] = [];
  for (let turn = 0; turn < warm + turns; turn++) {
    const url = origin + fresh(turn);
    const start = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    if (turn >= warm) times.push(performance.now() - start);
  }
  return median(times) ?? Number.NaN;
}
