import fc from "fast-check";
import { expect, test } from "vitest";
import { lettersApart, nearestWords } from "./near";

const word = fc.string({ maxLength: 9 });

test.each([
  ["hanoi", "hanoi", 0],
  ["hanio", "hanoi", 1],
  ["jung", "jong", 1],
  ["vladivostock", "vladivostok", 1],
  ["", "ab", 2],
  ["kitten", "sitting", 3],
])("%s and %s are %i letters apart", (a, b, apart) => expect(lettersApart(a, b, 5)).toBe(apart));

test("letters apart are the same both ways, none only for the same word, and never more than asked for and one", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const apart = lettersApart(a, b, most);
      expect(apart).toBe(lettersApart(b, a, most));
      expect(apart === 0).toBe(a === b);
      expect(apart).toBeLessThanOrEqual(most + 1);
      expect(apart).toBe(Math.min(lettersApart(a, b, 20), most + 1));
    }),
  );
});

test("short words are taken at their word; of longer ones only the nearest are meant", () => {
  expect(nearestWords("kin", ["kim"])).toEqual([]);
  expect(nearestWords("jung", ["jong", "june", "kims"])).toEqual(["jong", "june"]);
  expect(nearestWords("vladivostock", ["vladivostok", "vladivostoks"])).toEqual(["vladivostok"]);
  expect(nearestWords("panmunjeom", ["panmunjom", "panmun"])).toEqual(["panmunjom"]);
});
