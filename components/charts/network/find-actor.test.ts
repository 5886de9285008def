import { expect, test } from "vitest";
import { findActor } from "@/lib/dossier/find-actor";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { focusOn } from "./find-actor";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const drawn = (query: string) => {
  const { values, problems } = parseOptions(networkOptions, new URLSearchParams(query), korea);
  expect(problems).toEqual([]);
  return networkModel(korea, values, 718);
};

test("an actor is found by identifier or by any of its names, whatever the case", () => {
  for (const text of [
    "PRK",
    "north korea",
    "Democratic People's Republic of Korea",
    "조선민주주의인민공화국",
    "북한",
    "кндр",
    "朝鲜",
    "北朝鮮",
  ])
    expect(findActor(korea, text)).toBe("PRK");
  expect(findActor(korea, "Atlantis")).toBeNull();
});

test("a name draws what the identifier draws; a person stands for its state unless people stand apart", () => {
  const picture = (query: string) => JSON.stringify(drawn(query).edges);
  expect(picture("focus=north korea")).toBe(picture("focus=PRK"));
  expect(picture("focus=Kim Jong Un")).toBe(picture("focus=PRK"));
  expect(drawn("focus=Kim Jong Un&people=apart").edges.length).toBeGreaterThan(0);
  for (const { key } of drawn("focus=Kim Jong Un&people=apart").edges) expect(key).toContain("P-KIMJU");
});

test("who is not shown is said not to be, and can be shown", () => {
  const model = drawn("focus=Vietnam");
  expect(model.title).toBe("Vietnam is not among the actors shown");
  expect(drawn("focus=Vietnam&view=matrix").title).toBe(model.title);
  expect(focusOn(model.asked, " vietnam ")).toEqual({
    actors: [...korea.settings.actors, "VNM"].join(","),
    focus: "VNM",
    depth: null,
  });
  expect(focusOn(model.asked, "Russia")).toEqual({ focus: "RUS", depth: null });
  expect(focusOn(model.asked, "Atlantis")).toBeNull();
  const all = [...model.asked.actors, ...model.asked.others].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
});
