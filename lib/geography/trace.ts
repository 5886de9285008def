type Point = [number, number];

/** Writes a step between whole pixels as briefly as SVG allows: "15-3". */
const step = (dx: number, dy: number) => `${dx}${dy < 0 ? "" : " "}${dy}`;

/** The points of a line that are at least `apart` px from the one kept before them; the ends are always kept. */
const thinned = (points: readonly Point[], apart: number): Point[] => {
  const kept: Point[] = [];
  for (const [place, point] of points.entries()) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart;
    if (far || place === points.length - 1) kept.push([Math.round(point[0]), Math.round(point[1])]);
  }
  return kept;
};

const spread = (points: readonly Point[]) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

/**
 * A drawing context for d3-geo that writes an SVG path: detail finer than `apart` px is dropped, rings smaller
 * than `speck` px as well, and steps are relative and whole, which halves what a coast weighs: draw it at twice
 * the width at which it is shown.
 */
export function tracer(apart: number, speck: number) {
  const lines: { points: Point[]; closed: boolean }[] = [];
  return {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x: number, y: number) => {
      lines.push({ points: [[x, y]], closed: false });
    },
    lineTo: (x: number, y: number) => {
      lines.at(-1)?.points.push([x, y]);
    },
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
    path: () =>
      lines
        .filter(({ points, closed }) => points.length > 1 && (!closed || spread(points) >= speck))
        .map(({ points, closed }) => {
          const [first = [0, 0], ...rest] = thinned(points, apart);
          let [x, y] = first;
          const steps = rest.map(([nextX, nextY]) => {
            const text = step(nextX - x, nextY - y);
            [x, y] = [nextX, nextY];
            return text;
          });
          return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}${closed ? "z" : ""}`;
        })
        .join(""),
  };
}
