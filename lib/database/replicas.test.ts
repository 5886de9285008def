import { expect, test, vi } from "vitest";
import type { Client, Database } from "./database";
import { replicasOf } from "./replicas";

const named = (name: string) => name as unknown as Client;
const database = (name: string) =>
  ({ place: name, open: () => ({ client: named(name) }) }) as unknown as Database;
const primary = named("primary");

/** Asks for a name and says whom it asked; those that fail and those that lag are given. */
function asking(failing: readonly string[], lagging: readonly string[] = []) {
  const asked: string[] = [];
  const ask = async (client: Client) => {
    const name = String(client);
    asked.push(name);
    if (failing.includes(name)) throw new Error(`${name} fails`);
    return lagging.includes(name) ? null : name;
  };
  return { ask, asked };
}

test("replicas take turns; one that lags is passed over, for this question only", async () => {
  const replicas = replicasOf([database("a"), database("b")], () => 0);
  const answers: (string | null)[] = [];
  for (let turn = 0; turn < 4; turn++) answers.push(await replicas.ask(primary, asking([]).ask));
  expect(answers).toEqual(["b", "a", "b", "a"]);
  expect(await replicas.ask(primary, asking([], ["b"]).ask)).toBe("a");
  expect(await replicas.ask(primary, asking([], ["a", "b"]).ask)).toBe("primary");
  expect(await replicas.ask(primary, asking([]).ask)).toBe("b");
});

test("one that fails is left alone for five seconds; the primary's own failure is said", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  let now = 0;
  const replicas = replicasOf([database("a")], () => now);
  const first = asking(["a"]);
  expect(await replicas.ask(primary, first.ask)).toBe("primary");
  now = 4_999;
  const second = asking([]);
  expect(await replicas.ask(primary, second.ask)).toBe("primary");
  now = 5_000;
  expect(await replicas.ask(primary, asking([]).ask)).toBe("a");
  expect([first.asked, second.asked]).toEqual([["a", "primary"], ["primary"]]);
  await expect(replicas.ask(primary, asking(["a", "primary"]).ask)).rejects.toThrow("primary fails");
  expect(said.mock.calls.map(([line]) => line)).toEqual(
    Array(2).fill("entente: the replica at a failed; it is asked again in five seconds\n"),
  );
  said.mockRestore();
});

test("without replicas the primary is asked", async () => {
  expect(await replicasOf([]).ask(primary, asking([]).ask)).toBe("primary");
});
