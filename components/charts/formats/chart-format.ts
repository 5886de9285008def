import type { Dossier } from "@/lib/dossier/dossier";
import type { OptionSet } from "@/lib/options/option";
import type { Pieces } from "@/lib/publish/stream-of";
import type { AnyChart } from "../charts";

/** A chart as an address asks for it. */
export type ChartPublication = {
  dossier: Dossier;
  chart: AnyChart;
  /** The values of the chart's options and of the format's own. */
  values: Readonly<Record<string, unknown>>;
  /** Path of the chart's page. */
  page: string;
  /** The options that are not defaults, in a fixed order. */
  query: URLSearchParams;
  /** Where the app is reached: `https://entente.example`. */
  origin: string;
};

/** A way of taking a chart along: one file each, the extension of the chart's address. */
export type ChartFormat = {
  extension: string;
  mediaType: string;
  title: string;
  forWhom: string;
  /** Saved as a file by a browser rather than shown. */
  attachment: boolean;
  /** What it can be asked beside the chart's own options. */
  options: OptionSet;
  /** The file in pieces of text or bytes; the same publication gives the same bytes. */
  write: (publication: ChartPublication) => Pieces;
};
