import type { DossierTables } from "../tables/tables";
import { onceFor } from "./once-for";

const known = onceFor<DossierTables>();

export const codings = ["first", "second"] as const;
export type Coding = (typeof codings)[number];

/** Steps with the degrees of one of the two coders; where the second judged nothing, the first stands. */
export const stepsCodedBy = (steps: DossierTables["concession_steps"], coding: Coding) =>
  coding === "first" ? steps : steps.map((row) => ({ ...row, degree: row.second_degree ?? row.degree }));

/**
 * The tables as one of the two coders judged them: sizes of concessions and degrees of their steps. Where the
 * second coder judged nothing, the first stands.
 */
export function codedBy(tables: DossierTables, coding: Coding): DossierTables {
  if (coding === "first") return tables;
  return known(tables, coding, () => ({
    ...tables,
    concessions: tables.concessions.map((row) => ({
      ...row,
      size: row.second_size ?? row.size,
      size_reason: row.second_size_reason ?? row.size_reason,
    })),
    concession_steps: stepsCodedBy(tables.concession_steps, coding),
  }));
}

/** Whether anything was judged twice. */
export const isCodedTwice = ({ concessions }: DossierTables) =>
  concessions.some(({ second_size }) => second_size !== null);
