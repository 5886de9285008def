import { expect, test } from "vitest";
import { concessionsDataset } from "../datasets/concessions";
import { readDossierFolder } from "../dossier/read-folder";
import { codings } from "../measures/coding";
import { weightingNames } from "../measures/weighting";
import { modes } from "../options/mode";
import { tables } from "../tables/tables";
import { type KindOf, kindWord } from "./kind-word";
import { languageIds } from "./language";
import { catalogues, wordsIn } from "./words-in";

const { actors, claims, concessions, concession_steps: steps, corridors, events, segments, stops } = tables;
const lists: readonly [KindOf, readonly string[]][] = [
  ["actor_kind", actors.columns.kind.values],
  ["basis", events.columns.basis.values],
  ["claim_kind", claims.columns.kind.values],
  ["coding", codings],
  ["concession_kind", concessions.columns.kind.values],
  ["concession_state", concessionsDataset.columns.state.values],
  ["confidence", events.columns.confidence.values],
  ["degree", steps.columns.degree.values],
  ["geometry", segments.columns.geometry.values],
  ["mode", [...modes, ...corridors.columns.mode.values, ...segments.columns.mode.values]],
  ["segment_status", tables.segment_statuses.columns.status.values],
  ["segment_status_short", tables.segment_statuses.columns.status.values],
  ["stop_kind", stops.columns.kinds.values],
  ["verdict", claims.columns.verdict.values],
  ["verdict_short", claims.columns.verdict.values],
  ["verifiable", concessions.columns.verifiable.values],
  ["weighting", weightingNames],
  ["wording", steps.columns.wording.values],
];
const dossiers = ["korea-2019", "reykjavik-1986"].map((id) => readDossierFolder(`prisma/dossiers/${id}`));
const types = dossiers.flatMap((dossier) => dossier.tables.events.map(({ type }) => type));

test.each(languageIds)(
  "%s has a word for every value of the closed lists and for the types of events",
  (language) => {
    const words = wordsIn(language);
    for (const [kind, values] of [...lists, ["event_type", types] as const])
      for (const value of values) {
        const key = `kinds.${kind}_${value.replaceAll(" ", "_")}`;
        expect([key, words.has(key)]).toEqual([key, true]);
      }
  },
);

test("no word is kept for a value that no list has", () => {
  const wanted = new Set(
    [...lists, ["event_type", types] as const].flatMap(([kind, values]) =>
      values.map((value) => `${kind}_${value.replaceAll(" ", "_")}`),
    ),
  );
  expect(Object.keys(catalogues.en.kinds).filter((name) => !wanted.has(name))).toEqual([]);
});

test("a dossier's own type is said as it stands", () => {
  expect(kindWord(wordsIn("ko"), "event_type", "trade_fair")).toBe("trade fair");
  expect(kindWord(wordsIn("en"), "event_type", "unsc_resolution")).toBe("UN Council resolution");
  expect(kindWord(wordsIn("ja"), "basis", "partly opened")).toBe("一部を確認");
});
