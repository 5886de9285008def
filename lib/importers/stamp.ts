/** A moment as both databases keep it. */
export const stamp = (moment: Date) => moment.toISOString().replace("Z", "+00:00");

/** A moment as they tell it: PostgreSQL leaves the zone out, which is UTC. */
export const momentOf = (text: string) => new Date(text.replace(" ", "T").replace(/(\+00:00)?$/, "Z"));
