import QuickLRU from "quick-lru";
import { db } from "../../db";
import type { DaySum, MonthSum } from "../../measures/event-sums";

type Pairs = { dossier: string; initiators: readonly string[]; recipients: readonly string[] };

const wanted = ({ dossier, initiators, recipients }: Pairs) => ({
  dossier,
  initiator: { in: [...initiators] },
  recipient: { in: [...recipients] },
});

type Acting = { initiators: readonly string[]; recipients: readonly string[] };
const acting = new QuickLRU<string, Promise<Acting>>({ maxSize: 20 });

async function readActing(dossier: string): Promise<Acting> {
  const of = (column: "initiator" | "recipient") =>
    db().$queryRawUnsafe<{ id: string }[]>(
      `select distinct ${column} as id from coded_months where dossier = $1`,
      dossier,
    );
  const [initiators, recipients] = [await of("initiator"), await of("recipient")];
  return { initiators: initiators.map(({ id }) => id), recipients: recipients.map(({ id }) => id) };
}

/** Who acts and who is acted on in any machine-coded event; asked once a version. */
export function readActors(dossier: string, version: string): Promise<Acting> {
  const key = `${dossier} ${version}`;
  const before = acting.get(key);
  const found = before ?? readActing(dossier);
  if (before) return before;
  acting.set(key, found);
  found.catch(() => acting.delete(key));
  return found;
}

/** Sums by month of ordered pairs up to a month, in the order of pair and month. */
export async function readMonths(pairs: Pairs, to: string): Promise<MonthSum[]> {
  return db().codedMonth.findMany({
    where: { ...wanted(pairs), month: { lte: to } },
    omit: { dossier: true },
    orderBy: [{ initiator: "asc" }, { recipient: "asc" }, { month: "asc" }],
  });
}

/** Sums by day of ordered pairs from one day to another, in the order of pair and day. */
export async function readDays(pairs: Pairs, from: string, to: string): Promise<DaySum[]> {
  return db().codedDay.findMany({
    where: { ...wanted(pairs), file: 0, day: { gte: from, lte: to } },
    omit: { dossier: true, file: true },
    orderBy: [{ initiator: "asc" }, { recipient: "asc" }, { day: "asc" }],
  });
}
