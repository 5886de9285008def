import { balanceExamples } from "./balance/examples";
import { corridorsExamples } from "./corridors/examples";
import { exchangeExamples } from "./exchange/examples";
import { networkExamples } from "./network/examples";
import { positionExamples } from "./position/examples";
import { precedentExamples } from "./precedent/examples";
import { timelineExamples } from "./timeline/examples";

/** A named input of a chart: dossier, query and width say all. */
export type Example = { name: string; dossier: string; query: string; width: number };

/** The examples of every chart, by the chart's id. */
export const gallery: Readonly<Record<string, readonly Example[]>> = {
  network: networkExamples,
  balance: balanceExamples,
  exchange: exchangeExamples,
  corridors: corridorsExamples,
  timeline: timelineExamples,
  position: positionExamples,
  precedent: precedentExamples,
};
