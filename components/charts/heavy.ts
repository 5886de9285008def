import type { ChartModel } from "./chart";

/** Beyond so many marks a browser paints them on a canvas, and nothing glides. */
const mostMarks = 500;

export const isHeavy = ({ marks }: Pick<ChartModel, "marks">) => marks.length > mostMarks;
