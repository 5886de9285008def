import type { ConcessionStepRow } from "../tables/concession-steps";
import type { ConcessionRow } from "../tables/concessions";
import type { DossierTables } from "../tables/tables";

type Step = readonly [date: string, degree: ConcessionStepRow["degree"]];
type Given = Partial<ConcessionRow> & Pick<ConcessionRow, "id"> & { steps?: readonly Step[] };

/** Tables that hold nothing but a few concessions, for tests. */
export function concessionTables(given: readonly Given[]): DossierTables {
  const rows = given.map(
    ({ steps: _, ...row }): ConcessionRow => ({
      title: row.id,
      description: "",
      givers: ["A"],
      receivers: ["B"],
      kind: "security",
      size: 3,
      size_reason: "",

      second_size: null,
      second_size_reason: null,
      promised: "2018-01-01",
      verifiable: "yes",
      cameo_code: "087",
      goldstein: 9,
      plover: 6.5,
      confidence: "high",
      basis: "opened",
      sources: [],
      note: null,
      ...row,
    }),
  );
  const steps = given.flatMap(({ id, steps = [] }) =>
    steps.map(
      ([date, degree], place): ConcessionStepRow => ({
        concession: id,
        n: place + 1,
        date,
        wording: degree === "lapsed" ? "stalled" : degree === "reversed" ? "withdrawn" : "partly",
        degree,
        second_degree: null,
        second_note: null,
        event: null,
        confidence: "high",
        sources: [],
        note: null,
      }),
    ),
  );
  return {
    sources: [],
    actors: [],
    offices: [],
    events: [],
    concessions: rows,
    concession_steps: steps,
    stops: [],
    corridors: [],
    segments: [],
    segment_statuses: [],
    claims: [],
  };
}
