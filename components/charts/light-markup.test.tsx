import fc from "fast-check";
import { expect, test } from "vitest";
import { lightMarkup, pageMarkup } from "./light-markup";
import { shortPath } from "./short-path";
import { TextLabel } from "./text-label";

/** The corners of a path, whether its steps are absolute or relative. */
function corners(path: string): [number, number][] {
  let [x, y] = [0, 0];
  const start = [0, 0];
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = "", rest = ""]) => {
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (letter.toLowerCase() === "z") {
      [x, y] = start as [number, number];
      return [];
    }
    const found: [number, number][] = [];
    for (let place = 0; place < values.length; place += /[hv]/i.test(letter) ? 1 : 2) {
      const [a = 0, b = 0] = values.slice(place);
      const relative = letter === letter.toLowerCase();
      if (/h/i.test(letter)) x = relative ? x + a : a;
      else if (/v/i.test(letter)) y = relative ? y + a : a;
      else [x, y] = relative ? [x + a, y + b] : [a, b];
      if (letter === "M" && place === 0) start.splice(0, 2, x, y);
      found.push([x, y]);
    }
    return found;
  });
}

/** Corners where a path turns: not those that it passes straight on, nor those where it stays. */
function turns(points: readonly [number, number][]): [number, number][] {
  const rounded = points.map(([x, y]): [number, number] => [
    Math.round(x * 10) / 10,
    Math.round(y * 10) / 10,
  ]);
  const kept: [number, number][] = [];
  for (const point of rounded) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b && b[0] === point[0] && b[1] === point[1]) continue;
    const on = (axis: 0 | 1) =>
      a &&
      b &&
      a[axis] === b[axis] &&
      b[axis] === point[axis] &&
      (b[1 - axis] ?? 0) - (a[1 - axis] ?? 0) > 0 === (point[1 - axis] ?? 0) - (b[1 - axis] ?? 0) > 0;
    if (on(0) || on(1)) kept[kept.length - 1] = point;
    else kept.push(point);
  }
  return kept;
}

test("a shortened path turns at the same corners, to a twentieth of a pixel", () => {
  const value = fc.double({ min: -500, max: 1500, noNaN: true }).map((number) => number.toFixed(2));
  const line = fc.array(fc.tuple(fc.constantFrom("L", "H", "V"), value, value), { maxLength: 40 });
  fc.assert(
    fc.property(value, value, line, fc.boolean(), (x, y, steps, closed) => {
      const path = `M${x},${y}${steps.map(([letter, a, b]) => (letter === "L" ? `L${a},${b}` : `${letter}${a}`)).join("")}${closed ? "Z" : ""}`;
      const [before, after] = [turns(corners(path)), turns(corners(shortPath(path)))];
      expect(after).toHaveLength(before.length);
      for (const [place, [left, top]] of before.entries()) {
        expect(after[place]?.[0]).toBeCloseTo(left, 0);
        expect(Math.abs((after[place]?.[1] ?? 0) - top)).toBeLessThan(0.0500001);
      }
    }),
  );
  expect(shortPath("M0,0L4,0L4,0L10,0L10,5L10,5L10,2")).toBe("M0 0h10v5v-3");
  expect(shortPath("M3,3L3,3")).toBe("M3 3h0");
  expect(shortPath("M34,170.25L40.5,170.25L40.5,150H60Z")).toBe("M34 170.3h6.5v-20.3h19.5z");
  expect(shortPath("M1,2C3,4,5,6,7,8")).toBe("M1 2c2 2 4 4 6 6");
  expect(shortPath("M1,2Q3,4,5,6")).toBe("M1,2Q3,4,5,6");
});

test("what only pointing needs and what nobody else speaks of is left out", () => {
  const svg = (
    <svg role="presentation">
      <g data-key="a:1" data-about="b:2 c:3 d:4">
        <circle className="ring" r={9.1234} />
        <circle cx={1.26} r={2} />
      </g>
      <g data-key="b:2" data-about="d:4">
        <path className="hit" d="M0 0" />
      </g>
    </svg>
  );
  expect(lightMarkup(svg, { about: true })).toBe(
    '<svg role="presentation"><g data-key="a:1" data-about="b:2 0"><circle cx="1.3" r="2"/></g><g data-key="b:2" data-about="0"></g></svg>',
  );
  expect(lightMarkup(svg, { about: false })).toBe(
    '<svg role="presentation"><g data-key="a:1"><circle cx="1.3" r="2"/></g><g data-key="b:2"></g></svg>',
  );
  expect(pageMarkup(svg)).toBe(
    '<svg role="presentation"><g data-key="a:1"><circle class="ring" r="9.12"/><circle cx="1.26" r="2"/></g><g data-key="b:2"><path class="hit" d="M0 0"/></g></svg>',
  );
});

test("what goes without saying is not said, and a halo is a class", () => {
  const label = { x: 1.25, y: 2, anchor: "start", size: 12, weight: 400, text: "Seoul" } as const;
  expect(lightMarkup(<TextLabel label={label} color="red" />, { about: true })).toBe(
    '<text x="1.3" y="2" font-size="12" fill="red" class="h">Seoul</text>',
  );
});
