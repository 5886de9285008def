const command = /([MLHVCZ])([^MLHVCZ]*)/gi;
const number = /-?\d*\.?\d+(?:e-?\d+)?/g;
const tenth = (value: number) => Math.round(value * 10) / 10;
const write = (value: number) => String(tenth(value)).replace(/^(-?)0\./, "$1.");
const join = (values: readonly number[]) => values.map(write).join(" ").replaceAll(" -", "-");

/**
 * A path in as few letters as it can have: relative steps to a tenth of a pixel, along one axis where they are.
 * Paths with anything but absolute lines and cubic curves come back as they were.
 */
export function shortPath(path: string): string {
  if (!/^[MLHVCZ\d\s.,e-]*$/.test(path)) return path;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let text = "";
  for (const [, letter = "", rest = ""] of path.matchAll(command)) {
    const values = (rest.match(number) ?? []).map((value) => tenth(Number(value)));
    if (letter === "Z") {
      text += "z";
      [x, y] = [startX, startY];
      continue;
    }
    if (letter === "C") {
      for (let place = 0; place < values.length; place += 6) {
        const points = values.slice(place, place + 6);
        const [fromX, fromY] = [x, y];
        text += `c${join(points.map((value, axis) => value - (axis % 2 === 0 ? fromX : fromY)))}`;
        [x, y] = [points[4] ?? x, points[5] ?? y];
      }
      continue;
    }
    const single = letter === "H" || letter === "V";
    for (let place = 0; place < values.length; place += single ? 1 : 2) {
      const [first = 0, second = 0] = values.slice(place);
      const [toX, toY] = letter === "H" ? [first, y] : letter === "V" ? [x, first] : [first, second];
      if (letter === "M" && place === 0) {
        text += `M${join([toX, toY])}`;
        [startX, startY] = [toX, toY];
      } else {
        const [dx, dy] = [tenth(toX - x), tenth(toY - y)];
        text += dy === 0 ? `h${write(dx)}` : dx === 0 ? `v${write(dy)}` : `l${join([dx, dy])}`;
      }
      [x, y] = [toX, toY];
    }
  }
  return text;
}
