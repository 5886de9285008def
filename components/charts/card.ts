/** One anatomy for every mark: when and kind, what, why it matters, who, value, says who. */
/** An actor with the paint of its dot. */
export type CardActor = { id: string; name: string; color: string };
export type CardSource = {
  title: string;
  publisher: string;
  /** In words; empty where none is stated. */
  date: string;
  /** Null where the source has no address. */
  url: string | null;
};
export type CardValue = { label: string; note?: string; value: string; tone?: number };

/** A row that made the mark's value: an event in a relation, a step of a concession. */
export type CardRow = {
  /** The key that opens this row's own card. */
  key: string;
  title: string;
  /** "18 Apr 2019 · N. Korea → US". */
  detail: string;
  source: CardSource | null;
  /** Given where a reader can leave the row out of the sum: whether it counts now. */
  counts?: boolean;
  /** "−2.0 × 0.97", and its length as a share of the longest bar, 0–1, with the tone that colours it. */
  value?: { text: string; factor?: string; share: number; tone: number };
};

export type Card = {
  key: string;
  when: string;
  kind: string;
  title: string;
  text?: string;
  who?: { from: readonly CardActor[]; to: readonly CardActor[]; mutual?: boolean };
  values: readonly CardValue[];
  /** A small table, such as the two directions of a relation. */
  table?: { head: readonly string[]; rows: readonly (readonly { text: string; tone?: number }[])[] };
  rows?: { title: string; valueTitle?: string; items: readonly CardRow[]; total: number };
  sources: readonly CardSource[];
  /** In words: "high". */
  confidence?: string;
  /** The address of the page with everything on it, where it has one. */
  page?: string;
};
