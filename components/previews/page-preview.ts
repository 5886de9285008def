import type { Dossier } from "@/lib/dossier/dossier";
import type { OptionSet } from "@/lib/options/option";
import type { Drawing } from "../charts/standalone/preview";

/** What the preview of a page that is not a chart says and shows. */
export type PagePreview = {
  title: string;
  sub: string;
  /** What it rests on, without the terms. */
  source: string;
  /** Path of the page. */
  page: string;
  drawing: Drawing;
};

/** A kind of page: what its address may ask, and its preview; null where a dossier has no such place. */
export type Previewed = {
  options: OptionSet;
  of: (dossier: Dossier, place: string, values: Readonly<Record<string, unknown>>) => PagePreview | null;
};
