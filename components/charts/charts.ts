import type { Dossier } from "@/lib/dossier/dossier";
import { balanceChart } from "./balance/chart";
import type { Chart } from "./chart";
import { codingChart } from "./coding/chart";
import { corridorsChart } from "./corridors/chart";
import { exchangeChart } from "./exchange/chart";
import { networkChart } from "./network/chart";
import { positionChart } from "./position/chart";
import { precedentChart } from "./precedent/chart";
import { timelineChart } from "./timeline/chart";

// biome-ignore lint/suspicious/noExplicitAny: the list holds charts of any options and model; each folder keeps its own types
export type AnyChart = Chart<any, any>;

/** Every chart, in the order of the menus. A new chart is a folder and a line here. */
export const charts: Readonly<Record<string, AnyChart>> = {
  network: networkChart as AnyChart,
  balance: balanceChart as AnyChart,
  exchange: exchangeChart as AnyChart,
  corridors: corridorsChart as AnyChart,
  timeline: timelineChart as AnyChart,
  position: positionChart as AnyChart,
  precedent: precedentChart as AnyChart,
};

/** Charts of machine-coded events: only of dossiers that have some. */
export const codedCharts: Readonly<Record<string, AnyChart>> = { coding: codingChart as AnyChart };

/** A chart by its name in an address, whether or not a dossier has it. */
export const chartNamed = (name: string): AnyChart | undefined =>
  [charts, codedCharts].flatMap((list) => (Object.hasOwn(list, name) ? (list[name] ?? []) : []))[0];

/** The charts of a dossier, in the order of the menus. */
export const chartsOf = ({ coded }: Pick<Dossier, "coded">): readonly AnyChart[] => [
  ...Object.values(charts),
  ...(coded ? Object.values(codedCharts) : []),
];

/** Those that a dashboard draws: of one dossier, and not another view of what it shows already. */
export const ownCharts: readonly AnyChart[] = Object.values(charts).filter(
  ({ compares, alone }) => !compares && !alone,
);
