/** Where an event or an actor stands in one chart, in words, with the address that shows it. */
export type EntryPlace = {
  /** Id of the chart. */
  chart: string;
  text: string;
  /** The dossier's own words that it is said of, in its language: a concession's title. */
  own?: string;
  /** Null where the chart has no mark for it. */
  href: string | null;
};
