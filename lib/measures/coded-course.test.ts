import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayNumber } from "../time/day";
import { codedCourse, endOf, toneOf } from "./coded-course";
import { daySums, monthSums } from "./event-sums";

const event = (day: string, goldstein: number) => ({ initiator: "USA", recipient: "PRK", day, goldstein });
const course = (events: ReturnType<typeof event>[], asOf: string, halfLife: number | null) => {
  const days = daySums(events);
  return codedCourse(monthSums(days), days, { asOf, halfLife });
};

test("month by month, by hand: without a half-life every event counts alike", () => {
  const events = [
    event("2019-01-05", 4),
    event("2019-01-20", -2),
    event("2019-03-02", -8),
    event("2019-03-31", 10),
  ];
  expect(course(events, "2019-03-15", null)).toEqual([
    {
      ...{ month: "2019-01", day: "2019-01-31", events: 2, score: 2 },
      ...{ intensity: 2, intensityBound: 0, tone: 1, toneBound: 0 },
    },
    {
      ...{ month: "2019-03", day: "2019-03-15", events: 1, score: -8 },
      ...{ intensity: 3, intensityBound: 0, tone: -2, toneBound: 0 },
    },
  ]);
  expect(endOf("2019-02", "2019-03-15")).toBe("2019-02-28");
  expect(course(events, "2018-12-31", null)).toEqual([]);
});

test("an event half a half-life old weighs 2^(−1/2)", () => {
  const [, march] = course([event("2019-01-31", 4), event("2019-03-02", -8)], "2019-03-02", 60);
  const older = 2 ** -0.5;
  expect(march?.intensity).toBeCloseTo(1 + older, 2);
  expect(march?.tone).toBeCloseTo((4 * older - 8) / (1 + older), 2);
});

test("the bound of a tone: sums known to within their errors give no other", () => {
  const parts = fc.record({
    weight: fc.double({ min: 0.1, max: 100, noNaN: true }),
    score: fc.double({ min: -10, max: 10, noNaN: true }),
    share: fc.double({ min: 0, max: 0.05, noNaN: true }),
    off: fc.double({ min: -1, max: 1, noNaN: true }),
    offScore: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(parts, ({ weight, score, share, off, offScore }) => {
      const [weightError, scoredError] = [weight * share, 10 * weight * share];
      const { tone, toneBound } = toneOf({ weight, scored: weight * score, weightError, scoredError });
      const truth = (weight * score + scoredError * offScore) / (weight + weightError * off);
      expect(tone).not.toBeNull();
      // A tone is never beyond the scale; what is cut off at its end is nearer to any tone that can be.
      const inScale = Math.max(-10, Math.min(10, truth));
      expect(Math.abs((tone ?? 0) - inScale)).toBeLessThanOrEqual(toneBound + 1e-9);
    }),
  );
  expect(toneOf({ weight: 1, scored: 3, weightError: 1, scoredError: 1 })).toEqual({
    tone: null,
    toneBound: 20,
  });
});

const asOf = "2019-04-25";
const somewhen = fc.record({
  age: fc.integer({ min: 0, max: 1500 }),
  tenths: fc.integer({ min: -100, max: 100 }),
});

test("every point is what single events say as of its day, within its bound", () => {
  const halfLives = fc.oneof(fc.constant(null), fc.integer({ min: 10, max: 3650 }));
  fc.assert(
    fc.property(fc.array(somewhen, { minLength: 1, maxLength: 60 }), halfLives, (drawn, halfLife) => {
      const events = drawn.map(({ age, tenths }) => event(dateOf(dayNumber(asOf) - age), tenths / 10));
      const points = course(events, asOf, halfLife);
      expect(points.reduce((sum, point) => sum + point.events, 0)).toBe(events.length);
      for (const { day, intensity, intensityBound, tone, toneBound } of points) {
        let [weight, scored] = [0, 0];
        for (const { day: then, goldstein } of events) {
          if (then > day) continue;
          const own = halfLife === null ? 1 : 2 ** (-(dayNumber(day) - dayNumber(then)) / halfLife);
          weight += own;
          scored += own * goldstein;
        }
        expect(Math.abs(intensity - weight)).toBeLessThanOrEqual(intensityBound + 1e-7 * weight + 1e-9);
        if (tone !== null) expect(Math.abs(tone - scored / weight)).toBeLessThanOrEqual(toneBound + 1e-5);
      }
    }),
    { numRuns: 300 },
  );
});
