import type { Client, Database } from "./database";

/** For how long in ms a replica that failed is left alone. */
const leftAlone = 5_000;

/** Says to the operator that a replica is passed over, once each time that it is. */
const complain = ({ place }: Database) =>
  process.stderr.write(`entente: the replica at ${place} failed; it is asked again in five seconds\n`);

/** An answer, or null where the database does not hold what was asked about, or not yet. */
type Ask<T> = (client: Client) => Promise<T | null>;

/**
 * Copies of a database that lag behind it. What never changes can be asked of any of them that holds it: they take
 * turns, and where one fails or lacks it the next is asked, at last the primary.
 */
export function replicasOf(databases: readonly Database[], now = performance.now.bind(performance)) {
  const replicas = databases.map((database) => ({
    database,
    client: database.open().client,
    failed: Number.NEGATIVE_INFINITY,
  }));
  let turn = 0;
  return {
    async ask<T>(primary: Client, ask: Ask<T>): Promise<T | null> {
      turn += 1;
      for (let place = 0; place < replicas.length; place++) {
        const replica = replicas[(turn + place) % replicas.length];
        if (!replica || now() - replica.failed < leftAlone) continue;
        const answer = await ask(replica.client).catch(() => {
          if (now() - replica.failed >= leftAlone) complain(replica.database);
          replica.failed = now();
          return null;
        });
        if (answer !== null) return answer;
      }
      return ask(primary);
    },
    async close() {
      await Promise.all(replicas.map(({ client }) => client.$disconnect()));
    },
  };
}
