import { expect, it } from "vitest";
import { Bytes } from "./bytes";
import { unpress } from "./encodings";

const text = Buffer.from(
  Array.from({ length: 9_000 }, (_, place) => `${place * 7919} meets ${place % 31}`).join("\n"),
);

it("makes an encoding once, however many ask", async () => {
  const bytes = new Bytes(text);
  const [one, other] = await Promise.all([bytes.in("br"), bytes.in("br")]);
  expect(one).toBe(other);
  expect(bytes.size).toBe(text.length + one.length);
});

it("settles into fewer bytes, and still has all of them", async () => {
  const bytes = new Bytes(text);
  const quick = await bytes.in("br");
  expect([bytes.slim(), await bytes.settle()]).toEqual([true, true]);
  const dense = await bytes.in("br");
  expect(dense.length).toBeLessThan(quick.length);
  expect(bytes.size).toBe(dense.length);
  expect((await unpress(dense, "br")).equals(text)).toBe(true);
  expect((await bytes.in("identity")).equals(text)).toBe(true);
  expect([bytes.slim(), await bytes.settle()]).toEqual([false, false]);
});

it("keeps the bytes as they are where somebody asks for them", async () => {
  const bytes = new Bytes(text);
  await bytes.in("gzip");
  await bytes.in("identity");
  expect([bytes.slim(), await bytes.settle()]).toEqual([false, false]);
  expect(bytes.ready("identity")).toBe(text);
});

it("keeps what cannot be pressed better", async () => {
  const bytes = new Bytes(Buffer.from("short"));
  const quick = await bytes.in("br");
  expect(await bytes.settle()).toBe(false);
  expect(bytes.ready("br")).toBe(quick);
});
