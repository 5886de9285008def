/** What an attribute is from a day on: the place of the day, and the text. */
export type Turn = readonly [day: number, value: string];

/** How one attribute of one element changes: the element's number in the drawing, and every turn, the first day's first. */
export type Track = { element: number; name: string; turns: readonly Turn[] };

/**
 * A chart at all days at which its picture changes, as one drawing: `svg` holds every element that any day shows,
 * those that change numbered by `data-n`; the tracks say what each is when. A track named `display` is "none" where
 * the element is not there, one named `text` is its words.
 */
export type Motion = {
  days: readonly string[];
  /** Finding and what is drawn, by day. */
  words: readonly { title: string; sub: string }[];
  svg: string;
  tracks: readonly Track[];
};

/** The place of the last day that is not after a date; the first day also stands for all before it. */
export const placeOf = (days: readonly string[], date: string) =>
  Math.max(
    0,
    days.findLastIndex((day) => day <= date),
  );
