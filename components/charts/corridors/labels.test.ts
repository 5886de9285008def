import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { covers, labelBox } from "../label-boxes";
import { corridorsChart } from "./chart";
import { type Ground, placeNames, placeNotes } from "./labels";
import { labelsOf } from "./model";
import { corridorOptions } from "./options";

const lineAt = (x: number) => Array.from({ length: 60 }, (_, step) => ({ x, y: step * 7 }));
const ground = (lines: Ground["lines"] = [], taken: Ground["taken"] = []): Ground => ({
  ...{ width: 400, height: 400, lines },
  taken: [...taken],
});
const note = { key: "a", at: { x: 200, y: 200 }, lines: ["Cut"], color: "red" };

test("a leader goes to the side that no line bars", () => {
  expect(placeNotes([note], ground(), 12)[0]?.leader).toBe("M200 200L240 200");
  expect(placeNotes([note], ground(lineAt(225)), 12)[0]?.leader).toBe("M200 200L160 200");
});

test("a leader keeps off a text that stands in its way", () => {
  const taken = [{ left: 215, right: 232, top: 150, bottom: 250 }];
  expect(placeNotes([note], ground([], taken), 12)[0]?.leader).toBe("M200 200L160 200");
});

test("two notes below one another keep apart", () => {
  const below = { ...note, key: "b", at: { x: 200, y: 212 }, tip: [40, 0] as const };
  const [first, second] = placeNotes([{ ...note, tip: [40, 0] as const }, below], ground(), 12);
  const [upper, lower] = [first, second].map((placed) => placed?.labels[0]);
  if (!upper || !lower) throw new Error("a note is missing");
  const [a, b] = [labelBox(upper), labelBox(lower)];
  expect(Math.max(b.top - a.bottom, a.top - b.bottom, b.left - a.right, a.left - b.right)).toBeGreaterThan(3);
});

test("a side set by hand is left where the name would lie along a line", () => {
  const along = Array.from({ length: 30 }, (_, step) => ({ x: 210 + step * 7, y: 200 }));
  const wish = {
    key: "s",
    at: { x: 200, y: 200 },
    text: "Zhengzhou",
    size: 12,
    weight: 400 as const,
    radius: 5,
  };
  const side = (lines: Ground["lines"]) => placeNames([{ ...wish, side: "E" }], ground(lines)).get("s");
  expect(side([])).toMatchObject({ x: 209, anchor: "start" });
  expect(side(along)).toMatchObject({ x: 191, anchor: "end" });
});

test("no text lies over the cross of a missing link, at any width of an embed", () => {
  const korea = readDossierFolder("prisma/dossiers/korea-2019");
  const { values } = parseOptions(corridorOptions, new URLSearchParams(), korea);
  for (const width of [320, 440, 560, 600, 720, 840, 860, 1248]) {
    const { map } = corridorsChart.model(korea, values, width);
    const crosses = map.lines.flatMap(({ cross }) => cross ?? []);
    expect(crosses.length, String(width)).toBeGreaterThan(0);
    for (const label of labelsOf(map))
      for (const cross of crosses) expect(covers(label, cross, 5), `${width}: ${label.text}`).toBe(false);
  }
});
