import type { DaySum, MonthSum } from "../measures/event-sums";
import type { DossierTables, TableId } from "../tables/tables";
import type { Language } from "../words/language";

/** The roles of the palette that a dossier can give to its actors. */
export type ColorRole = "blue" | "red" | "teal" | "ochre" | "indigo" | "plum";

/** A dossier's own names in another language than its own. */
export type Translation = {
  title?: string;
  description?: string;
  landmarks: Readonly<Record<string, string>>;
  short_names: Readonly<Record<string, string>>;
  /** What it says of the article that the claims are taken from. */
  claims?: { title: string; about: string };
};

/** What a dossier says about itself: the `entente` block of its `datapackage.json` and the package's own words. */
export type DossierSettings = {
  id: string;
  title: string;
  description: string;
  /** The date at which the dossier opens, the default *as of* (YYYY-MM-DD). */
  asOf: string;
  /** First and last day that its charts show. */
  period: readonly [string, string];
  /** The actors shown first, in this order. */
  actors: readonly string[];
  /** The default sides of the balance. */
  sides: readonly [string, string];
  /** The default route of the corridor map, as stops; null where the dossier has no corridors. */
  route: readonly [string, string] | null;
  colors: Readonly<Record<string, ColorRole>>;
  /** Events named on the timeline. */
  landmarks: readonly { event: string; label: string }[];
  /**
   * How it is laid beside other dossiers: the event from which its months are counted, the one that it is compared
   * at, both computed where null, and the dossiers beside it, by id; where there are none the first other one.
   */
  precedent: { contact: string | null; turn: string | null; beside: readonly string[] };
  /** The article that the claims are taken from; null where the dossier checks none. */
  claims: { title: string; about: string; source: string } | null;
  license: { name: string; title: string; path: string };
  /** What it is called in other languages, as far as it says: itself, its landmarks by event, actors on labels. */
  translations: Readonly<Partial<Record<Language, Translation>>>;
};

/** One import of a dossier: what every address can cite. */
export type Release = {
  /** `YYYY.MM` of the import and a counter within the month, such as `2026.11.1`. */
  version: string;
  /** SHA-256 over the folder's tables, hexadecimal. */
  checksum: string;
  /** When it was imported, ISO 8601 in UTC. */
  time: string;
};

/** Other dossiers that one is laid beside. */
export type Beside = {
  /** The names by which they were asked for; none where the dossier's own choice is shown. */
  names: readonly string[];
  /** Each whole, in one release. */
  shown: readonly Dossier[];
  /** The ids of those that are shown where the address says nothing. */
  usual: readonly string[];
  /** Every dossier that a reader can choose instead. */
  choices: readonly { id: string; title: string }[];
  /** What an address kept for good has to name them by; null where it shows the same without. */
  kept: string | null;
};

/** Machine-coded events beside a dossier: of none of its releases, known by the files that they came from. */
export type Coded = {
  /** How many files, and the beginning of their sum: `3.9f86d081884c`. */
  version: string;
  /** SHA-256 over what names the files, hexadecimal. */
  checksum: string;
  /** When the last of them was read, ISO 8601 in UTC. */
  time: string;
  files: number;
  /** Readers see the files up to this number but for those that are not whole. */
  last: number;
  unfinished: readonly number[];
  events: number;
  /** By importer, in alphabetical order. */
  sources: readonly { id: string; events: number }[];
  /** The first and the last month that has any, YYYY-MM. */
  months: readonly [string, string] | null;
};

/** The sums of a pair's machine-coded events, either acting, in the order of their time. */
export type CodedSums = {
  version: string;
  pair: readonly [string, string];
  months: readonly MonthSum[];
  days: readonly DaySum[];
};

/** A dossier as of one release: everything that the models compute from. */
export type Dossier = {
  settings: DossierSettings;
  release: Release;
  /** The name by which addresses call it: `korea-2019`, or `korea-2019@2026.11.1` where it is pinned. */
  address: string;
  /** Asked for by its release (`korea-2019@2026.11.1`): the answer never changes. */
  pinned: boolean;
  /** The language in which charts and pages speak of it. */
  language: Language;
  /** The types of its events, in alphabetical order. */
  eventTypes: readonly string[];
  /** `datapackage.json` as it was imported. */
  descriptor: Readonly<Record<string, unknown>>;
  /** The dossier's own words on how its rows were coded, in Markdown; null where it came without. */
  codebook: string | null;
  tables: DossierTables;
  /** How many rows each table has, whether or not it was read. */
  counts: Readonly<Record<TableId, number>>;
  /** Given where what is asked for compares dossiers. */
  beside?: Beside;
  /** Given where machine-coded events lie beside its own. */
  coded?: Coded;
  /** Given where what is asked for shows machine-coded events: alone, or beside the dossier's own. */
  shows?: "machine" | "both";
  /** Given where what is asked for compares a pair by hand and by machine. */
  sums?: CodedSums;
};
