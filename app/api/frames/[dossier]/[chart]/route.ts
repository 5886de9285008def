import { chartRoute } from "@/app/api/chart-route";
import { framesOf } from "@/components/embed/frames-of";
import { pictureWidth } from "@/lib/options/picture";
import { steps } from "@/lib/options/steps";
import { withBrotli } from "@/lib/publish/brotli";

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
export const GET = withBrotli(methods.GET);
export const HEAD = withBrotli(methods.HEAD);
export const POST = withBrotli(methods.POST);
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const { OPTIONS } = methods;
