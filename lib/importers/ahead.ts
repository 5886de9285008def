/** The same items, each begun while the one before it is made use of. */
export async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  const begin = () => {
    const next = items.next();
    // What fails is told when its turn comes; until then nobody waits for it.
    next.catch(() => undefined);
    return next;
  };
  let next = begin();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = begin();
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}
