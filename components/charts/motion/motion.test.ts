import { createElement } from "react";
import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { type AnyChart, charts } from "../charts";
import { type Motion, placeOf } from "./motion";
import { motionOf } from "./motion-of";
import { isAlike, numberText, written } from "./number-text";
import { valueAt } from "./reel";
import { type Tree, treesOf } from "./tree-of";

const dossier = readDossierFolders(["korea-2019", "reykjavik-1986"].map((id) => `prisma/dossiers/${id}`))[
  "reykjavik-1986"
] as Dossier;
const optionsOf = (chart: AnyChart) => parseOptions(chart.options, new URLSearchParams(), dossier).values;

/** Every element of a tree with its own words and attributes, in a fixed order. */
const said = ({ tag, attributes, text, children }: Tree): string[] => [
  [
    tag,
    text,
    ...[...attributes]
      .filter(([name]) => name !== "display")
      .sort()
      .flat(),
  ].join(" "),
  ...children.flatMap(said),
];

type Element = { tag: string; attributes: Map<string, string>; text: string; children: Element[] };

/** The elements of a motion's markup, which has no comments, entities in names or void elements. */
function parsed(svg: string): { root: Element; numbered: Element[] } {
  const root: Element = { tag: "", attributes: new Map(), text: "", children: [] };
  const numbered: Element[] = [];
  const open = [root];
  for (const [, end, tag = "", attributes = "", text = ""] of svg.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (end) {
      open.pop();
      continue;
    }
    const found = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    );
    const element: Element = { tag, attributes: new Map(found), text, children: [] };
    if (element.attributes.delete("data-n")) numbered.push(element);
    open.at(-1)?.children.push(element);
    open.push(element);
  }
  return { root, numbered };
}

/** What a motion shows on a day, as a reel would set it. */
function shownOn({ svg, tracks }: Motion, day: number): string[] {
  const { root, numbered } = parsed(svg);
  for (const { element, name, turns } of tracks) {
    const target = numbered[element];
    const value = valueAt(turns, day).replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
    if (!target) throw new Error(`no element ${element}`);
    if (name === "text") target.text = value;
    else if (value === "") target.attributes.delete(name);
    else target.attributes.set(name, value);
  }
  const plain = (text: string) =>
    text
      .replace(/&#x27;|&#39;/g, "'")
      .replace(/&quot;|&#34;/g, '"')
      .replace(/&lt;|&#60;/g, "<")
      .replace(/&gt;|&#62;/g, ">")
      .replace(/&amp;|&#38;/g, "&");
  const seen = ({ tag, attributes, text, children }: Element): string[] =>
    attributes.get("display") === "none"
      ? []
      : [
          [tag, plain(text), ...[...attributes].sort().flat().map(plain)].join(" "),
          ...children.flatMap(seen),
        ];
  return root.children.flatMap(seen);
}

async function motionIn(...given: Parameters<typeof motionOf>) {
  const motion = await motionOf(...given);
  if (!motion) throw new Error("nothing glides");
  return motion;
}

test.each(Object.values(charts).map((chart) => [chart.id, chart] as const))(
  "%s: on every day a motion shows just what the drawing of that day shows",
  async (_, chart) => {
    const values = optionsOf(chart);
    const motion = await motionIn(chart, dossier, values, 560);
    expect(motion.words).toHaveLength(motion.days.length);
    for (const [place, day] of motion.days.entries()) {
      const model = chart.model(dossier, { ...values, as_of: day }, 560);
      expect(motion.words[place]).toEqual({ title: model.title, sub: model.sub });
      if (model.empty !== null) continue;
      const drawn = treesOf(createElement(chart.Figure, { model }), "svg").flatMap(said);
      expect(shownOn(motion, place).sort(), day).toEqual(drawn.sort());
    }
  },
);

test("a window that moves as a whole also changes when an event falls out of it", async () => {
  const { network } = charts;
  if (!network) throw new Error("no network");
  const values = optionsOf(network);
  const span = 90;
  const motion = await motionIn(network, dossier, values, 560, span);
  const still = await motionIn(network, dossier, values, 560);
  const goes = dateOf(dayNumber(still.days[1] ?? "") + span + 1);
  expect(motion.days).toContain(goes);
  expect([...motion.days].sort()).toEqual(motion.days);
  for (const [place, day] of motion.days.entries()) {
    const since = dateOf(dayNumber(day) - span);
    const { title, sub } = network.model(dossier, { ...values, as_of: day, since }, 560);
    expect(motion.words[place]).toEqual({ title, sub });
  }
});

test("of days before the first the first is shown, else the last that is not later", () => {
  const days = ["2018-01-01", "2018-02-01"];
  expect(
    ["2017-05-05", "2018-01-01", "2018-01-31", "2018-02-01", "2020-01-01"].map((day) => placeOf(days, day)),
  ).toEqual([0, 0, 0, 1, 1]);
});

test("a value is that of the last turn that is not later", () => {
  const turns = [
    [0, "a"],
    [3, "b"],
    [7, ""],
  ] as const;
  expect([0, 2, 3, 6, 7, 99].map((day) => valueAt(turns, day))).toEqual(["a", "a", "b", "b", "", ""]);
});

test("texts that differ in their numbers alone are passed through by degrees", () => {
  const [a, b] = [numberText("M0 10L-4.5 2"), numberText("M10 0L5.5 3")];
  expect(isAlike(a, b)).toBe(true);
  expect(isAlike(a, numberText("M10 0L5 3 7"))).toBe(false);
  expect(isAlike(numberText("none"), numberText("none"))).toBe(false);
  expect(
    written(
      b.between,
      a.numbers.map((from, place) => (from + (b.numbers[place] ?? 0)) / 2),
    ),
  ).toBe("M5 5L0.5 2.5");
});
