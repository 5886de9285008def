import type { ReactNode } from "react";
import type { ChartModel } from "./chart";

/** The frame of every figure: its box, its words for those who do not see it. */
export function Picture({ model, children }: { model: ChartModel; children: ReactNode }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${model.width} ${model.height}`}
      width={model.width}
      height={model.height}
      role="group"
      aria-label={model.alt}
    >
      {children}
    </svg>
  );
}
