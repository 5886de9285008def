import { chartRoute } from "@/app/api/chart-route";
import { motionOf } from "@/components/charts/motion/motion-of";
import { drawingWidth } from "@/lib/options/picture";
import { withBrotli } from "@/lib/publish/brotli";

/** A chart at all its days: what a page fetches when a reader takes hold of the date. */
const methods = chartRoute<{ width: number | null }>({
  extension: "motion",
  options: { width: drawingWidth },
  body: ({ chart, dossier, values }) =>
    motionOf(chart, dossier, values, values.width ?? chart.widths.dashboard),
});
// A second's work goes out in a tenth of the bytes; a higher quality would cost another second.
export const GET = withBrotli(methods.GET, 5);
export const HEAD = withBrotli(methods.HEAD);
export const POST = withBrotli(methods.POST);
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const { OPTIONS } = methods;
