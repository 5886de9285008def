import { chartRoute } from "@/app/api/chart-route";
import { framesOf } from "@/components/embed/frames-of";
import { pictureWidth } from "@/lib/options/picture";
import { steps } from "@/lib/options/steps";
import { methodsWithBrotli } from "@/lib/publish/brotli";

/** A chart's pictures at some dates: what an embed fetches when a reader moves in time. */
const methods = chartRoute<{ width: number | null; steps: number }>({
  extension: "frames",
  options: { width: pictureWidth, steps },
  body: ({ chart, dossier, values }) =>
    framesOf({
      chart,
      dossier,
      values,
      width: values.width ?? chart.widths.phone,
      steps: values.steps,
    }),
});
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = methodsWithBrotli(methods);
