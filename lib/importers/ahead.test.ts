import { expect, test } from "vitest";
import { ahead } from "./ahead";

async function* counted(upTo: number, said: string[]) {
  try {
    for (let number = 1; number <= upTo; number++) {
      said.push(`made ${number}`);
      yield number;
    }
    if (upTo === 2) throw new Error("no third");
  } finally {
    said.push("closed");
  }
}

test("all items in their order, the next one begun before one is used", async () => {
  const said: string[] = [];
  for await (const number of ahead(counted(3, said))) {
    await Promise.resolve();
    said.push(`used ${number}`);
  }
  expect(said.filter((line) => line.startsWith("used"))).toEqual(["used 1", "used 2", "used 3"]);
  expect(said.indexOf("made 2")).toBeLessThan(said.indexOf("used 1"));
  expect(said).toContain("closed");
});

test("what fails is told after what came before it, and not before anybody asks", async () => {
  const used: number[] = [];
  const all = async () => {
    for await (const number of ahead(counted(2, []))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      used.push(number);
    }
  };
  await expect(all()).rejects.toThrow("no third");
  expect(used).toEqual([1, 2]);
});

test("who stops early closes what is read", async () => {
  const said: string[] = [];
  for await (const number of ahead(counted(9, said))) if (number === 2) break;
  expect(said.at(-1)).toBe("closed");
});
