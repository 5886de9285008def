/** A moment as both databases keep it. */
export const stamp = (moment: Date) => moment.toISOString().replace("Z", "+00:00");
