import type { ReactNode } from "react";
import type { ChartModel } from "./chart";

/** What a chart's panel is given: it arranges its controls and extras around the interactive drawing. */
export type PanelProps<M extends ChartModel> = {
  /** The model of the address, or the last one while that is being fetched. */
  model: M;
  /** Where the panel stands; a page has room for everything. */
  place: "dashboard" | "page";
  narrow: boolean;
  /** The parameters of the address; the model may still be that of the last one. */
  asked: URLSearchParams;
  /** The chart's own page, asked the same. */
  page: string;
  /** The interactive drawing around the figure that the panel hands in; where there is none, the sentence instead. */
  surface: (figure: ReactNode) => ReactNode;
  /** The address with some parameters changed (null removes one): for links, which also work without JavaScript. */
  href: (change: Readonly<Record<string, string | null>>) => string;
  /** Goes to that address without loading the page. */
  change: (change: Readonly<Record<string, string | null>>) => void;
  /** The same as part of the step before: for what a reader still holds. */
  amend: (change: Readonly<Record<string, string | null>>) => void;
};
