/** One machine-coded event as it is stored. Initiator and recipient are actors of the dossier. */
export type CodedEvent = {
  /** The event's number at its source, unique there. */
  sourceId: string;
  /** YYYY-MM-DD. */
  day: string;
  initiator: string;
  recipient: string;
  cameoCode: string;
  goldstein: number;
  /** How many articles spoke of it; null where the source does not say. */
  mentions: number | null;
  url: string | null;
};

/** What a file says of one event, before the dossier's actors are looked up. */
export type ReadEvent = Omit<CodedEvent, "initiator" | "recipient" | "goldstein"> & {
  /** CAMEO actor codes; empty where the source names nobody. */
  initiatorCode: string;
  recipientCode: string;
  /** The source's own score where it is not to be taken from the pinned table. */
  goldstein?: number;
};

/** A row of a file: an event, or why it cannot be one. */
export type ReadRow = { event: ReadEvent } | { rejected: string };

/** The rows of one file, one text a row. */
export type Reader = {
  /** The row at its place in the file, 1 the first. */
  read: (text: string) => ReadRow;
};

/** A file that is not what the importer reads; nothing of it is taken. */
export class WrongFile extends Error {}

/** Other people's event data: one folder each. */
export type Importer = {
  id: string;
  title: string;
  /** Whether the first line names the columns. */
  hasHeader: boolean;
  /** A reader for a file that begins with this line; throws `WrongFile` where it is not one of this kind. */
  open: (firstLine: string) => Reader;
};
