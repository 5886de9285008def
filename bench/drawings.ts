import { createElement } from "react";
import { charts } from "@/components/charts/charts";
import { markupOf } from "@/components/charts/markup-of";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { dateOf, dayNumber } from "@/lib/time/day";

// Times each chart from rows to an SVG string at dates not drawn before, once the process is warm; prints medians.
const [warming, timed, width] = [60, 120, 680];
const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const [first] = dossier.settings.period;
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const only = process.argv[2];

const table: Record<
  string,
  { "model ms": string; "figure ms": string; "both ms": string; "CPU ms": string }
> = {};
for (const [id, chart] of Object.entries(charts)) {
  if (only && only !== id) continue;
  const initial = Object.entries(
    chart.options as Record<string, { initial: (of: typeof dossier.settings) => unknown }>,
  );
  const defaults = Object.fromEntries(
    initial.map(([name, option]) => [name, option.initial(dossier.settings)]),
  );
  const [models, figures, both, cpus]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < warming + timed; turn++) {
    // Every fifth day, so that the dates spread over the period and none comes twice.
    const as_of = dateOf(dayNumber(first) + 100 + turn * 5);
    const cpu = process.cpuUsage();
    const start = performance.now();
    const model = chart.model(dossier, { ...defaults, as_of }, width);
    const drawn = performance.now();
    markupOf(createElement(chart.Figure, { model }));
    const end = performance.now();
    if (turn < warming) continue;
    cpus.push(process.cpuUsage(cpu).user / 1000);
    models.push(drawn - start);
    figures.push(end - drawn);
    both.push(end - start);
  }
  const text = (values: number[]) => median(values).toFixed(1);
  table[id] = {
    "model ms": text(models),
    "figure ms": text(figures),
    "both ms": text(both),
    "CPU ms": text(cpus),
  };
}
console.table(table);
