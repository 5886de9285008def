import { anchorOf } from "@/components/charts/network/anchor";
import { fitFrame } from "@/components/charts/network/fit-frame";
import { layout } from "@/components/charts/network/layout";
import { rankDistances } from "@/components/charts/network/rank-distances";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { relations, ties } from "@/lib/measures/relations";
import { dateOf, dayNumber } from "@/lib/time/day";

// The 36 month-ends of 2017–2019 laid out one after another, the anchor counted: milliseconds, best of three.
const { settings, tables, ...rest } = readDossierFolder("prisma/dossiers/korea-2019");
const monthEnds = Array.from({ length: 36 }, (_, index) => {
  const [year, month] = [2017 + Math.floor((index + 1) / 12), ((index + 1) % 12) + 1];
  return dateOf(dayNumber(`${year}-${String(month).padStart(2, "0")}-01`) - 1);
});
const { actors } = settings;
const months = monthEnds.map((asOf) =>
  ties(relations(tables.events, tables.actors, { asOf, halfLife: 180, people: "state", actors })),
);
const frame = { left: 96, right: 622, top: 46, bottom: 538 };
const runs = [0, 1, 2].map(() => {
  const start = performance.now();
  const anchor = anchorOf({ ...rest, settings, tables: { ...tables } }, actors, "state");
  for (const bonds of months)
    rankDistances(fitFrame(layout(actors, bonds, { anchor }), anchor, frame), bonds, {
      frame,
      apart: () => 60,
    });
  return performance.now() - start;
});
console.log(`36 layouts of the network: ${Math.min(...runs).toFixed(0)} ms together`);
