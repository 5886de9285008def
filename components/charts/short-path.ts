const command = /([MLHVCZ])([^MLHVCZ]*)/g;
const number = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** Lengths here are whole tenths of a pixel, so that sums of them stay exact. */
const tenths = (text: string) => Math.round(Number(text) * 10);
function write(length: number): string {
  const size = Math.abs(length);
  const [whole, rest] = [Math.floor(size / 10), size % 10];
  const text = rest === 0 ? String(whole) : `${whole === 0 ? "" : whole}.${rest}`;
  return length < 0 ? `-${text}` : text;
}
/** A minus parts two numbers as well as a space does. */
const joined = (before: number, after: number) => `${write(before)}${after < 0 ? "" : " "}${write(after)}`;

/** Steps as they are written: those along one axis and one way become one, those that lead nowhere none. */
class Steps {
  text = "";
  private axis: "h" | "v" | null = null;
  private length = 0;

  straight(axis: "h" | "v", by: number) {
    // A step of no length is kept only where it would be alone: with a round cap it is a dot.
    if (by === 0 && this.axis !== null) return;
    if (this.axis !== null && (this.length === 0 || (axis === this.axis && by > 0 === this.length > 0))) {
      this.length = axis === this.axis ? this.length + by : by;
      this.axis = axis;
      return;
    }
    this.flush();
    this.axis = axis;
    this.length = by;
  }
  write(text: string) {
    this.flush();
    this.text += text;
  }
  flush() {
    if (this.axis !== null) this.text += this.axis + write(this.length);
    this.axis = null;
    this.length = 0;
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
    if (letter === "Z") {
      steps.write("z");
      x = startX;
      y = startY;
      continue;
    }
    const values = (rest.match(number) ?? []).map(tenths);
    if (letter === "C") {
      for (let place = 0; place + 5 < values.length; place += 6) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, toX = 0, toY = 0] = values.slice(place, place + 6);
        const points = [x1 - x, y1 - y, x2 - x, y2 - y, toX - x, toY - y];
        let text = "c";
        for (let at = 0; at < 6; at++) {
          const value = points[at] ?? 0;
          text += at === 0 || value < 0 ? write(value) : ` ${write(value)}`;
        }
        steps.write(text);
        x = toX;
        y = toY;
      }
      continue;
    }
    const single = letter === "H" || letter === "V";
    for (let place = 0; place < values.length; place += single ? 1 : 2) {
      const first = values[place] ?? 0;
      const toX = letter === "V" ? x : first;
      const toY = letter === "V" ? first : single ? y : (values[place + 1] ?? 0);
      if (letter === "M" && place === 0) {
        steps.write(`M${joined(toX, toY)}`);
        startX = toX;
        startY = toY;
      } else if (toY === y) steps.straight("h", toX - x);
      else if (toX === x) steps.straight("v", toY - y);
      else steps.write(`l${joined(toX - x, toY - y)}`);
      x = toX;
      y = toY;
    }
  }
  steps.flush();
  return steps.text;
}
