/** A chart at a date, as an embed's time control is given it: the drawing of one composition and its words. */
export type Frame = {
  day: string;
  /** The date in words. */
  date: string;
  title: string;
  sub: string;
  note: string;
  source: string;
  /** The drawing as in the document of that date; a sentence where there is nothing to show. */
  svg: string | null;
  empty: string | null;
};
export type Frames = {
  /** Every day at which the picture changes. */
  days: readonly string[];
  frames: readonly Frame[];
};
