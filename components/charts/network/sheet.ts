import { isNarrow } from "../narrow";
import type { Frame } from "./fit-frame";

/** How a width is used: the height of the drawing and of the legend at its foot, and where circles' centres keep to. */
export type Sheet = {
  width: number;
  height: number;
  narrow: boolean;
  /** Lower edge of the drawing; the legend follows. */
  bottom: number;
  frame: Frame;
};

export function sheetOf(width: number): Sheet {
  const narrow = isNarrow(width);
  // Beside the ledger and alone on a tablet it is taller than on its own page, where the table follows.
  const height = Math.round(width * (narrow ? 1.12 : width < 760 ? 1.02 : 0.88));
  const [side, bottom] = [narrow ? 40 : 96, height - (narrow ? 44 : 54)];
  const frame = {
    left: side,
    right: width - side,
    top: narrow ? 34 : 46,
    bottom: bottom - (narrow ? 34 : 40),
  };
  return { width, height, narrow, bottom, frame };
}
