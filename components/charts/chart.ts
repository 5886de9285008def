import type { JSX } from "react";
import type { Dossier } from "@/lib/dossier/dossier";
import { inLanguage } from "@/lib/dossier/in-language";
import { langOption } from "@/lib/options/lang";
import type { Option, OptionSet, Values } from "@/lib/options/option";
import type { Language } from "@/lib/words/language";
import type { Area } from "@/lib/words/messages/messages";
import type { Words } from "@/lib/words/words";
import type { Card } from "./card";
import type { Twin } from "./twin";

/**
 * A mark of a figure, in the order in which a reader walks them. `key` names it in the address and in
 * `data-key`; `about` holds the keys of other things it speaks of, so that a selection in one chart marks
 * what belongs to it in the others (`actor:PRK`, `event:ev-…`, `concession:c01`, `segment:w06`, `stop:busan`).
 */
export type Mark = {
  key: string;
  about: readonly string[];
  label: string;
  /** The language of the label, where it is mostly the dossier's own text in another than the page's. */
  lang?: string;
  /** Row and column of a mark in a matrix: there arrows up and down walk along the column. */
  at?: readonly [number, number];
};

/** What every model carries beside its own geometry. All of it is plain JSON. */
export type ChartModel = {
  /** The finding, computed: a sentence without a full stop. */
  title: string;
  /** What is drawn, unit, date. */
  sub: string;
  /** The picture in words, for those who do not see it. */
  alt: string;
  /** What it rests on: "213 events since January 2017". */
  source: string;
  width: number;
  height: number;
  marks: readonly Mark[];
  /** A sentence instead of a picture where there is nothing to show, else null. */
  empty: string | null;
};

export type FigureProps<M extends ChartModel> = {
  model: M;
  /** The address that opens a mark; without it marks are not links (pictures that leave the house). */
  href?: (key: string) => string;
};

type Spoken = { lang: Option<Language> };

/** A chart, declared once: dashboard, chart page, pictures, model, table, cards and tests come from it. */
export type Chart<O extends OptionSet, M extends ChartModel> = {
  /** Also the area of its messages: its name in menus, what it answers, how it is computed. */
  id: string;
  options: O;
  /** It draws other dossiers too: they have to be laid beside the one that it is asked of. Not for the dashboard. */
  compares?: true;
  /** It draws machine-coded events: only of dossiers that have some, with the sums of the pair asked for. */
  codes?: true;
  /** The area of its panel's messages where that is another chart's, whose controls it has. */
  panelWords?: Area;
  /** Another view of what a dashboard shows already: on its own page only. */
  alone?: true;
  /** Ids of the datasets whose rows it draws, the one behind the picture first. */
  datasets: readonly string[];
  /** The one behind the picture where options make it another of them. */
  behind?: (options: Values<O>) => string;
  /** Widths in px at which it is composed by default: beside others, alone on its page, on a phone. */
  widths: { dashboard: number; page: number; phone: number };
  /**
   * Widths in px at which an embed is composed: each is shown from its own width up to the next, the first also
   * below. Without it those of every chart.
   */
  embedWidths?: readonly number[];
  /** Pure: the same dossier, options and width give the same model. */
  model: (dossier: Dossier, options: Values<O>, width: number) => M;
  Figure: (props: FigureProps<M>) => JSX.Element;
  /** How patterns are to be read, as a list of items beneath the picture where labels on the marks cannot say it. */
  key?: { items: number; Key: (props: { words: Words }) => JSX.Element };
  /** What has to be read with the picture wherever it goes, such as how firm a finding is. */
  note?: (model: M, words: Words) => string;
  /** The days in the dossier's period at which the picture changes, in order: where a time control stops. */
  days: (dossier: Dossier, options: Values<O>) => readonly string[];
  twin: (model: M, words: Words) => Twin;
  /** What a mark's card says; null for a key that is not this chart's. */
  card: (dossier: Dossier, options: Values<O>, key: string) => Card | null;
};

/** Every chart speaks the reader's language: it is an option of each, and what is computed is computed in it. */
export function defineChart<O extends OptionSet, M extends ChartModel>(
  chart: Chart<O, M>,
): Chart<O, M> & { options: O & Spoken } {
  const spoken = (dossier: Dossier, { lang }: { lang?: Language }) =>
    inLanguage(dossier, lang ?? dossier.language);
  return {
    ...chart,
    options: { ...chart.options, lang: langOption },
    model: (dossier, options, width) => chart.model(spoken(dossier, options), options, width),
    card: (dossier, options, key) => chart.card(spoken(dossier, options), options, key),
  };
}
