const command = /([MLHVCZ])([^MLHVCZ]*)/gi;
const number = /-?\d*\.?\d+(?:e-?\d+)?/g;
const tenth = (value: number) => Math.round(value * 10) / 10;
const write = (value: number) => String(tenth(value)).replace(/^(-?)0\./, "$1.");
const join = (values: readonly number[]) => values.map(write).join(" ").replaceAll(" -", "-");

/** Steps as they are written: those along one axis and one way become one, those that lead nowhere none. */
class Steps {
  text = "";
  private axis: "h" | "v" | null = null;
  private length = 0;

  straight(axis: "h" | "v", by: number) {
    // A step of no length is kept only where it would be alone: with a round cap it is a dot.
    if (by === 0 && this.axis !== null) return;
    if (this.axis !== null && (this.length === 0 || (axis === this.axis && by > 0 === this.length > 0))) {
      this.length = axis === this.axis ? tenth(this.length + by) : by;
      this.axis = axis;
      return;
    }
    this.flush();
    [this.axis, this.length] = [axis, by];
  }
  write(text: string) {
    this.flush();
    this.text += text;
  }
  flush() {
    if (this.axis !== null) this.text += `${this.axis}${write(this.length)}`;
    [this.axis, this.length] = [null, 0];
  }
}

/**
 * A path in as few letters as it can have: relative steps to a tenth of a pixel, along one axis where they are.
 * Paths with anything but absolute lines and cubic curves come back as they were.
 */
export function shortPath(path: string): string {
  if (!/^[MLHVCZ\d\s.,e-]*$/.test(path)) return path;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const steps = new Steps();
  for (const [, letter = "", rest = ""] of path.matchAll(command)) {
    const values = (rest.match(number) ?? []).map((value) => tenth(Number(value)));
    if (letter === "Z") {
      steps.write("z");
      [x, y] = [startX, startY];
      continue;
    }
    if (letter === "C") {
      for (let place = 0; place < values.length; place += 6) {
        const points = values.slice(place, place + 6);
        const [fromX, fromY] = [x, y];
        steps.write(`c${join(points.map((value, axis) => value - (axis % 2 === 0 ? fromX : fromY)))}`);
        [x, y] = [points[4] ?? x, points[5] ?? y];
      }
      continue;
    }
    const single = letter === "H" || letter === "V";
    for (let place = 0; place < values.length; place += single ? 1 : 2) {
      const [first = 0, second = 0] = values.slice(place);
      const [toX, toY] = letter === "H" ? [first, y] : letter === "V" ? [x, first] : [first, second];
      if (letter === "M" && place === 0) {
        steps.write(`M${join([toX, toY])}`);
        [startX, startY] = [toX, toY];
      } else {
        const [dx, dy] = [tenth(toX - x), tenth(toY - y)];
        if (dy === 0) steps.straight("h", dx);
        else if (dx === 0) steps.straight("v", dy);
        else steps.write(`l${join([dx, dy])}`);
      }
      [x, y] = [toX, toY];
    }
  }
  steps.flush();
  return steps.text;
}
