import { describe, expect, it } from "vitest";
import { step } from "./walk";

const keys = ["a", "b", "c"];

describe("step", () => {
  it("enters at the first mark and stops at the ends", () => {
    expect(step(keys, null, "ArrowRight")).toBe("a");
    expect(step(keys, "a", "ArrowDown")).toBe("b");
    expect(step(keys, "c", "ArrowRight")).toBe("c");
    expect(step(keys, "a", "ArrowLeft")).toBe("a");
  });
  it("knows Home and End and leaves other keys alone", () => {
    expect(step(keys, "b", "Home")).toBe("a");
    expect(step(keys, "b", "End")).toBe("c");
    expect(step(keys, "b", "x")).toBeNull();
    expect(step([], null, "ArrowRight")).toBeNull();
  });
});
