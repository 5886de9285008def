import { entriesBetween } from "../measures/balance";
import { counts } from "../measures/counted";
import { kind, verifiable } from "../options/counted";
import { concessionStepsTable } from "../tables/concession-steps";
import { defineRowByRow } from "./dataset";
import { side } from "./side";

/** What became of each concession, step by step. */
export const concessionStepsDataset = defineRowByRow({
  id: "concession_steps",
  title: concessionStepsTable.title,
  description: concessionStepsTable.description,
  key: concessionStepsTable.key,
  columns: concessionStepsTable.columns,
  options: {
    a: side("A", "Only steps of concessions between this side and side B, or anybody: one actor or several."),
    b: side("B", "Only steps of concessions between this side and side A, or anybody: one actor or several."),
    kind,
    verifiable,
  },
  table: "concession_steps",
  reads: ["actors", "concessions"],
  row: ({ tables: { actors, concessions } }, { a, b, ...counted }) => {
    if (!a && !b && !counted.kind && !counted.verifiable) return (step) => step;
    const everybody = actors.map(({ id }) => id);
    const among = { actors, concessions: concessions.filter(counts(counted)), concession_steps: [] };
    const kept = a || b ? entriesBetween(among, a ?? everybody, b ?? everybody) : null;
    const ids = new Set((kept?.map(({ concession }) => concession) ?? among.concessions).map(({ id }) => id));
    return (step) => (ids.has(step.concession) ? step : null);
  },
});
