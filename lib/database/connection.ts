/** One connection of its own, past Prisma, for work in bulk: what it is told it does in turn. */
export type Connection = {
  /** How many rows a statement changed. */
  run: (sql: string, values: readonly unknown[]) => Promise<number>;
  rows: <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;
  /** Does all of some work, or nothing of it. */
  transact: <T>(work: () => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

/** Work within a transaction, by the three statements of a database. */
export async function within<T>(
  say: (sql: string) => unknown,
  begin: string,
  work: () => Promise<T>,
): Promise<T> {
  await say(begin);
  try {
    const result = await work();
    await say("commit");
    return result;
  } catch (error) {
    // What went wrong first is told, whatever a connection says that may be gone.
    await Promise.resolve()
      .then(() => say("rollback"))
      .catch(() => undefined);
    throw error;
  }
}
