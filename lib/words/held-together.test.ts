import { expect, test } from "vitest";
import { heldTogether } from "./held-together";
import { wordsIn } from "./words-in";

test("a dash stays with the word before it, a word of one letter with the next, a number with what it counts", () => {
  expect(heldTogether("{a} — {b}: упал с мая и до {c}")).toBe(
    "{a}\u00a0— {b}: упал с\u00a0мая и\u00a0до {c}",
  );
  expect(heldTogether("В скобках, а к «дому»")).toBe("В\u00a0скобках, а\u00a0к\u00a0«дому»");
  expect(heldTogether("{n, plural, one {# связь} other {{number} связи}}")).toBe(
    "{n, plural, one {#\u00a0связь} other {{number}\u00a0связи}}",
  );
  expect(heldTogether("{change} — {number}")).toBe("{change}\u00a0—\u00a0{number}");
  expect(heldTogether("вес {weight} (всего {count})")).toBe("вес {weight} (всего {count})");
});

test("a Russian day stays with its month", () => {
  expect(wordsIn("ru").date("2019-04-25")).toBe("25\u00a0апреля 2019");
});
