import type { Words } from "./words";

/** The closed lists of words that the tables hold and a reader meets, and the types of events, which are open. */
export type KindOf =
  | "actor_kind"
  | "basis"
  | "claim_kind"
  | "coding"
  | "concession_kind"
  | "concession_state"
  | "confidence"
  | "degree"
  | "event_type"
  | "geometry"
  | "mode"
  | "segment_status"
  | "segment_status_short"
  | "stop_kind"
  | "verdict"
  | "verdict_short"
  | "verifiable"
  | "weighting"
  | "wording";

/** What a language calls a value of such a list: "UN Council resolution"; a dossier's own value as it stands. */
export function kindWord({ say, has }: Pick<Words, "say" | "has">, kind: KindOf, value: string): string {
  const key = `kinds.${kind}_${value.replaceAll(" ", "_")}`;
  return has(key) ? say(key) : value.replaceAll("_", " ");
}
