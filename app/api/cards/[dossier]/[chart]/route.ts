import { chartRoute } from "@/app/api/chart-route";
import { select } from "@/lib/options/select";

/** The card of one mark: what the browser fetches when a reader points at it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = chartRoute<{ key: string }>({
  extension: "json",
  options: { key: select },
  required: "key",
  // A selection made in another chart has no card here; that is an answer, not an error.
  body: ({ chart, dossier, values }) => chart.card(dossier, values, values.key),
});
