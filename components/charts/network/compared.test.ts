import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { wordsIn } from "@/lib/words/words-in";
import { networkChart } from "./chart";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const valuesOf = (query: string) => {
  const { values, problems } = parseOptions(networkOptions, new URLSearchParams(query), korea);
  expect(problems).toEqual([]);
  return values;
};
const drawn = (query: string, width = 824) => networkModel(korea, valuesOf(query), width);
const placeOf = ({ nodes }: ReturnType<typeof drawn>, key: string) => {
  const node = nodes.find((one) => one.key === key);
  return { x: node?.x, y: node?.y };
};

test("each arrow begins where its actor stands in the picture of the other date", () => {
  for (const width of [328, 718, 824]) {
    const then = drawn("as_of=2017-12-01", width);
    const now = drawn("as_of=2018-06-12&compare=2017-12-01", width);
    expect(now.arrows.length).toBeGreaterThan(0);
    for (const { key, ring } of now.arrows) expect(ring).toMatchObject(placeOf(then, key));
    const alone = drawn("as_of=2018-06-12", width);
    expect(now.nodes.map(({ x, y }) => [x, y])).toEqual(alone.nodes.map(({ x, y }) => [x, y]));
  }
});

test("arrows run forward in time, whichever date is named first", () => {
  const [past, future] = [
    drawn("as_of=2018-06-12&compare=2017-12-01"),
    drawn("as_of=2017-12-01&compare=2018-06-12"),
  ];
  expect(future.title).toBe(past.title);
  expect(future.compared?.rows).toEqual(past.compared?.rows);
  const ends = ({ shaft }: { shaft: string }) => shaft.match(/-?[\d.]+/g)?.map(Number) ?? [];
  for (const model of [past, future])
    for (const arrow of model.arrows) {
      const [x = 0, y = 0, toX = 0, toY = 0] = ends(arrow);
      const node = placeOf(model, arrow.key) as { x: number; y: number };
      const isTowardsNode = Math.hypot(toX - node.x, toY - node.y) < Math.hypot(x - node.x, y - node.y);
      expect(isTowardsNode).toBe(model === past);
    }
});

test("the title counts what the table says became of the ties, and names are told", () => {
  const model = drawn("as_of=2018-06-12&compare=2017-12-01");
  expect(model.title).toBe(
    "One tie turned friendly, three appeared and one faded between 1 December 2017 and 12 June 2018",
  );
  const { columns, rows } = networkChart.twin(model, wordsIn("en"));
  expect(columns.map(({ title }) => title)).toContain("Tone 1 Dec 2017");
  const became = rows.map(({ cells }) => cells.at(-1)?.text);
  const count = (word: string) => became.filter((text) => text === word).length;
  expect([count("turned friendly"), count("appeared"), count("faded")]).toEqual([1, 3, 1]);
  expect(model.alt).toContain("Turned friendly: North Korea–South Korea (−5.5, then +1.2).");
  expect(model.sub).toContain(
    "Arrows lead from where actors stood on 1 December 2017 to where on 12 June 2018",
  );
  const one = drawn("as_of=2018-06-12&compare=2017-12-01&tone=hostile&focus=PRK");
  expect(one.title).toBe("Of the ties shown, one turned friendly between 1 December 2017 and 12 June 2018");
  expect(one.compared?.rows.length).toBeLessThan(model.compared?.rows.length ?? 0);
});

test("a date beside itself is one date alone", () => {
  expect(drawn("as_of=2018-06-12&compare=2018-06-12")).toEqual(drawn("as_of=2018-06-12"));
});

test("a card gives the relation on both dates, also one that is yet to come", () => {
  const cardOf = (query: string, key: string) => networkChart.card(korea, valuesOf(query), key);
  const last = (query: string, key: string) =>
    cardOf(query, key)
      ?.table?.rows.at(-1)
      ?.map(({ text }) => text);
  expect(last("as_of=2018-06-12&compare=2017-12-01", "edge:KOR~PRK")?.slice(0, 3)).toEqual([
    "1 Dec 2017",
    "10.4",
    "−5.5",
  ]);
  for (const { key } of drawn("as_of=2017-02-01&compare=2019-04-25").compared?.rows ?? [])
    expect(cardOf("as_of=2017-02-01&compare=2019-04-25", key)?.key).toBe(key);
});
