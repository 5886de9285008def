import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { chartPath } from "@/lib/publish/links";
import type { Entry } from "@/lib/search/entries";
import { search } from "@/lib/search/search";
import { aboutChart } from "../charts/about-chart";
import { chartsOf } from "../charts/charts";

const chartEntries = (dossier: Dossier) =>
  chartsOf(dossier).map((chart): Entry => {
    const { name, summary } = aboutChart(chart, wordsOf(dossier));
    return {
      kind: "chart",
      title: name,
      detail: summary,
      href: chartPath(dossier.address, chart.id),
      also: "chart",
    };
  });

/** What a dossier has on some words, its charts among it. */
export const searchIn = (dossier: Dossier, text: string, limit: number) =>
  search(dossier, text, { limit, more: chartEntries(dossier) });
