/** Whether an address answers well within some seconds; asks five times a second. */
export async function answersWithin(seconds, address) {
  for (let tries = 0; tries < 5 * seconds; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
