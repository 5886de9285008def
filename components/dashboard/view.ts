import type { ReactNode } from "react";
import type { ChartModel } from "../charts/chart";
import type { Twin } from "../charts/twin";

/** What a drawn chart is on its way to the browser: the model and the table that says the same. */
export type Drawn = { model: ChartModel; twin: Twin };

/** The same on the server, with the way its figures are written. */
export type Offered = Drawn & { markup: (figure: ReactNode) => string };

/** The words around a drawing. */
export type Words = Pick<ChartModel, "title" | "sub" | "source" | "alt" | "empty">;

/** The widths a section is composed at; which one is seen is for the style sheet to say. */
export const compositions = ["wide", "medium", "narrow"] as const;
export type Composition = (typeof compositions)[number];
/** The windows that have the narrower ones; the first that fits holds, as in the style sheets. */
export const windows = {
  narrow: "(max-width: 759.98px)",
  medium: "(max-width: 1199.98px)",
} as const;

/** What the browser needs to know of a chart that it shows. */
export type ChartFacts = {
  id: string;
  name: string;
  summary: string;
  explanation: string;
  /** Names of its query parameters. */
  parameters: readonly string[];
  /** The formats that it can be taken along in, in the order of the menu. */
  formats: readonly { extension: string; title: string; forWhom: string }[];
  widths: Record<Composition, number>;
};

/** What a page sends of a chart with its picture: the words, and what the picture is a drawing of. */
export type Initial = {
  query: string;
  words: Record<Composition, Words>;
  /** The keys under which the drawings are left for the server's own rendering. */
  drawings: Record<Composition, string>;
};
