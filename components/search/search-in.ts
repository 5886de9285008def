import type { Dossier } from "@/lib/dossier/dossier";
import { chartPath } from "@/lib/publish/links";
import type { Entry } from "@/lib/search/entries";
import { search } from "@/lib/search/search";
import { charts } from "../charts/charts";

const chartEntries = ({ address }: Dossier) =>
  Object.values(charts).map(
    ({ id, name, summary }): Entry => ({
      kind: "chart",
      title: name,
      detail: summary,
      href: chartPath(address, id),
      also: "chart",
    }),
  );

/** What a dossier has on some words, its charts among it. */
export const searchIn = (dossier: Dossier, text: string, limit: number) =>
  search(dossier, text, { limit, more: chartEntries(dossier) });
