/** Actors that are drawn one by one; of more, the others stand together as one. */
export const mostActors = 200;
/** Ties that are drawn between so many; the table has all. */
export const mostTies = 600;
/** Those who stand together. */
export const crowdId = "the-others";

/** More actors than a picture can name: it is drawn smaller, and labels stand where there is room alone. */
export const isCrowded = (actors: readonly unknown[]) => actors.length > 40;

/** Lines of so many are seen through one another. */
export const crowdOpacity = 0.55;
