import { expect, test } from "vitest";
import { wordsIn } from "@/lib/words/words-in";
import { shareTexts } from "./share-texts";

const { say } = wordsIn("en");
const many = "N. Korea, China, Russia, Mongolia, Cuba, Vietnam, Laos, Iran and Syria";
const short = { name: "US", share: "75.8%" };

test("two short texts share a line, longer ones take two, and names beyond a line give way to a letter", () => {
  expect(shareTexts(say, short, { name: "N. Korea", share: "24.2%" }, 368)).toEqual({
    ...{ a: "US ahead 75.8%", b: "N. Korea ahead 24.2%", rows: 1 },
  });
  const some = { name: "US, S. Korea and Japan", share: "80.4%" };
  expect(shareTexts(say, some, { name: "N. Korea, China and Russia", share: "19.6%" }, 368).rows).toBe(2);
  expect(shareTexts(say, short, { name: many, share: "24.2%" }, 368)).toEqual({
    ...{ a: "US ahead 75.8%", b: "Side B ahead 24.2%", rows: 1 },
  });
});
