import { chartRoute } from "@/app/api/chart-route";
import { motionOf } from "@/components/charts/motion/motion-of";
import { drawingWidth } from "@/lib/options/picture";
import { span } from "@/lib/options/span";
import { methodsWithBrotli } from "@/lib/publish/brotli";

/** A chart at all its days: what a page fetches when a reader takes hold of the date. */
const methods = chartRoute<{ width: number | null; span: number | null }>({
  extension: "motion",
  options: { width: drawingWidth, span },
  body: ({ chart, dossier, values }) =>
    motionOf(chart, dossier, values, values.width ?? chart.widths.dashboard, values.span),
});
// A second's work goes out in a tenth of the bytes; a higher quality would cost another second.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = methodsWithBrotli(methods, 5);
