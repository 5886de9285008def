import type { Status } from "@/lib/measures/segment-status";

type Only = { status: readonly Status[] | null; gauge: readonly number[] | null };

/** Which segments are shown alone: "restricted or severed and of gauge 1435 mm"; null where all are. */
export function onlyInWords({ status, gauge }: Only): string | null {
  const parts = [
    status?.map((word) => word.replaceAll("_", " ")).join(" or "),
    gauge && `of gauge ${gauge.join(" or ")} mm`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" and ") : null;
}
