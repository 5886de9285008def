import type { AnyChart } from "../charts/charts";

/** An embed is composed at a few widths; one is shown from its width up to the next, larger by at most half. */
export type Composition = {
  /** Width in px at which it is drawn. */
  width: number;
  /** Widths of the frame in px between which it is shown; the last has no end. */
  from: number;
  to: number | null;
};

const usual = [320, 440, 600, 860] as const;

/** The compositions of a chart's embed, the narrowest first. */
export const compositionsOf = ({ embedWidths = usual }: Pick<AnyChart, "embedWidths">): Composition[] =>
  embedWidths.map((width, place) => ({
    width,
    from: place === 0 ? 0 : width,
    to: embedWidths[place + 1] ?? null,
  }));
