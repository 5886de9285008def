import type { Work } from "../citation";

/** A way of writing a citation: one file each. */
export type CitationForm = {
  /** What follows the address of the page that is cited: `/korea-2019/data/events.bib`. */
  extension: string;
  mediaType: string;
  title: string;
  forWhom: string;
  write: (work: Work) => string;
};
