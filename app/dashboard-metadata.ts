import type { Metadata } from "next";
import { type AnyChart, ownCharts } from "@/components/charts/charts";
import { draw } from "@/components/charts/draw";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { dashboardPath, previewPath } from "@/lib/publish/links";
import { sharedMetadata } from "./shared-metadata";

/** A chart of the dashboard in its view: what it finds, and the choices that are not defaults. */
function shown(chart: AnyChart, dossier: Dossier, query: URLSearchParams) {
  const own = new URLSearchParams([...query].filter(([name]) => Object.hasOwn(chart.options, name)));
  own.delete("select");
  const { values } = parseOptions(chart.options, own, dossier);
  const { model } = draw(chart, dossier, values, chart.widths.dashboard);
  return { model, view: formatOptions(chart.options, values, dossier.settings) };
}

/** What a dashboard's address says of itself when it is shared: the findings of its charts in that view. */
export async function dashboardMetadata(dossier: Dossier, query: URLSearchParams): Promise<Metadata> {
  const parts = ownCharts.map((chart) => ({ id: chart.id, ...shown(chart, dossier, query) }));
  const findings = parts.flatMap(({ id, model }) =>
    model.empty === null && ["network", "balance", "corridors"].includes(id)
      ? [wordsOf(dossier).say("section.sentence", { text: model.title })]
      : [],
  );
  const view = new URLSearchParams(parts.flatMap((part) => [...part.view]));
  const unique = new URLSearchParams([...new Map(view)].sort());
  const network = parts.find(({ id }) => id === "network");
  const path = dashboardPath(dossier.address);
  return sharedMetadata({
    title: dossier.settings.title,
    description: wordsOf(dossier).sentences(findings) || dossier.settings.description,
    path: unique.size > 0 ? `${path}?${unique}` : path,
    preview: previewPath(dossier.address, "dashboard", network?.view.toString()),
    alt: network?.model.alt ?? dossier.settings.title,
  });
}
