import type { Layout } from "./layout";

/** A composition's height is `fixed + (width − 2·side) × ratio`, in px. */
type Sized = Pick<Layout, "from" | "to" | "ratio" | "fixed">;

const shownAt = <L extends Sized>(layouts: readonly L[], width: number) =>
  layouts.findLast(({ from }) => width >= from) ?? layouts[0];

/** The height in px of an embed in a frame of a width. */
export function heightAt(layouts: readonly Sized[], side: number, width: number): number {
  return (shownAt(layouts, width)?.fixed ?? 0) + drawingHeightAt(layouts, side, width);
}

/** The height in px of the drawing alone in a frame of a width. */
export function drawingHeightAt(layouts: readonly Sized[], side: number, width: number): number {
  return (width - 2 * side) * (shownAt(layouts, width)?.ratio ?? 0);
}

const short = (value: number) => String(Math.round(value * 1000) / 1000);

/**
 * The same as a CSS length by the width of the container around the frame, without a media query: each
 * composition's height is gated by how far the width is inside of its range.
 */
export function heightInCss(layouts: readonly Sized[], side: number): string {
  const terms = layouts.map(({ from, to, ratio, fixed }) => {
    const height = `${short(fixed - 2 * side * ratio)}px + ${short(ratio * 100)}cqw`;
    const gates = [
      ...(from > 0 ? [`(100cqw - ${short(from - 0.01)}px)*1e6`] : []),
      ...(to === null ? [] : [`(${short(to - 0.01)}px - 100cqw)*1e6`]),
    ];
    return gates.length > 0 ? `max(0px,min(${[...gates, height].join(",")}))` : height;
  });
  return `calc(${terms.join(" + ")})`;
}
