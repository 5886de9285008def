import { describe, expect, it } from "vitest";
import { lately } from "./lately";

describe("lately", () => {
  const counting = () => {
    let [time, asked] = [0, 0];
    const read = lately(
      async (key) => {
        asked += 1;
        if (key === "broken" && asked === 1) throw new Error("no answer");
        return `${key} ${asked}`;
      },
      () => time,
    );
    return { read, pass: (ms: number) => (time += ms), count: () => asked };
  };

  it("asks once for many at a time and for those shortly after", async () => {
    const { read, pass, count } = counting();
    expect(await Promise.all([read("a"), read("a"), read("b")])).toEqual(["a 1", "a 1", "b 2"]);
    pass(199);
    expect(await read("a")).toBe("a 1");
    expect(count()).toBe(2);
  });

  it("sees what is new within a fifth of a second", async () => {
    const { read, pass } = counting();
    await read("a");
    pass(200);
    expect(await read("a")).toBe("a 2");
  });

  it("asks anew once told to forget", async () => {
    const { read } = counting();
    await read("a");
    read.forget();
    expect(await read("a")).toBe("a 2");
  });

  it("asks again after a failure", async () => {
    const { read } = counting();
    await expect(read("broken")).rejects.toThrow("no answer");
    expect(await read("broken")).toBe("broken 2");
  });
});
