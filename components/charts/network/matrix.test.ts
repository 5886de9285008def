import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { relations } from "@/lib/measures/relations";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { stepAmong } from "../../ui/walk-matrix";
import { outside, overlaps } from "../label-boxes";
import { campOrder } from "./camp-order";
import { networkChart } from "./chart";
import { stripesOf } from "./matrix";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const valuesOf = (query: string) => {
  const { values, problems } = parseOptions(networkOptions, new URLSearchParams(query), korea);
  expect(problems).toEqual([]);
  return values;
};
const drawn = (query: string, width = 824) => {
  const model = networkModel(korea, valuesOf(`view=matrix&${query}`), width);
  if (!model.matrix) throw new Error("no matrix");
  return { ...model, matrix: model.matrix };
};

test("camps stand together, the first actor's first, those without ties last", () => {
  const tie = (a: string, b: string, tone: number) => ({ a, b, tone, intensity: 1, there: null, back: null });
  const found = [tie("A", "B", -2), tie("B", "C", 3), tie("A", "D", 1), tie("C", "D", -1)];
  expect(campOrder(["C", "A", "E", "B", "D"], found)).toEqual({
    ordered: ["C", "B", "A", "D", "E"],
    camp: 2,
  });
  expect(campOrder(["A", "B"], [tie("A", "B", 1)])).toEqual({ ordered: ["A", "B"], camp: null });
  expect(campOrder(["A", "B"], [])).toEqual({ ordered: ["A", "B"], camp: null });
});

test("stripes stay within their square", () => {
  for (const side of [2, 7.3, 20, 41]) {
    const numbers =
      stripesOf({ x: 0, y: 0, side })
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    expect(numbers.length).toBe(4 * Math.floor((2 * side) / 5));
    for (const number of numbers) expect(number >= 0 && number <= side).toBe(true);
  }
});

test("a cell has the tone of the row toward the column, its square the intensity's area, stripes where hostile", () => {
  const { matrix, ways } = drawn("");
  const { asOf } = korea.settings;
  const found = relations(korea.tables.events, korea.tables.actors, {
    asOf,
    halfLife: 180,
    people: "state",
    actors: korea.settings.actors,
  });
  expect(matrix.cells.length).toBe(found.filter(({ intensity }) => intensity >= 0.02).length);
  const by = new Map(found.map((one) => [`way:${one.from}~${one.to}`, one]));
  const largest = Math.max(...matrix.cells.map(({ square }) => square.side));
  const most = Math.max(...found.map(({ intensity }) => intensity));
  for (const { key, square, stripes } of matrix.cells) {
    const one = by.get(key);
    expect(one).toBeDefined();
    if (!one) continue;
    expect(square.side).toBeCloseTo(Math.max(2, largest * Math.sqrt(one.intensity / most)), 1);
    expect(stripes !== "").toBe(one.tone < -0.5);
    expect(ways?.find((way) => way.key === key)?.events).toBe(one.contributions.length);
  }
});

test("the area of a square is the same intensity at every date", () => {
  const ratio = (asOf: string) => {
    const { matrix, ways } = drawn(`as_of=${asOf}`);
    return matrix.cells.flatMap(({ key, square }) => {
      const way = ways?.find((one) => one.key === key);
      return way && square.side > 6 && way.intensity < matrix.most ? [square.side ** 2 / way.intensity] : [];
    });
  };
  const all = [...ratio("2017-09-30"), ...ratio("2018-06-12"), ...ratio("2019-04-25")];
  expect(all.length).toBeGreaterThan(20);
  expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.02);
});

test.each(["", "people=apart", "actors=USA,PRK,KOR,CHN,RUS,JPN,UNSC,UN,VNM,SGP,EU", "compare=2017-06-01"])(
  "no two labels meet and none leaves the frame, at three widths on twenty dates (%s)",
  (set) => {
    for (let turn = 0; turn < 20; turn++)
      for (const width of [328, 704, 824]) {
        const asOf = dateOf(dayNumber("2017-01-20") + ((turn * 389) % 1070));
        const { matrix, height } = drawn(`as_of=${asOf}&${set}`, width);
        const labels = [
          ...matrix.grid.rows.map(({ label }) => label),
          ...matrix.grid.columns.flatMap(({ labels: own }) => own),
          ...matrix.cells.flatMap(({ labels: own }) => own),
        ];
        expect(overlaps(labels), `${asOf} ${width}`).toEqual([]);
        expect(outside(labels, width, height), `${asOf} ${width}`).toEqual([]);
      }
  },
);

test("arrows walk the matrix in rows and columns, and every mark opens its card", () => {
  const { marks } = drawn("");
  const places = marks.map(({ at }) => at?.join());
  expect(new Set(places).size).toBe(marks.length);
  expect(stepAmong(marks, "way:USA~PRK", "ArrowDown")).toBe("way:PRK~USA");
  expect(stepAmong(marks, "actor:USA", "ArrowRight")).toBe("way:USA~PRK");
  expect(stepAmong(marks, "actor:USA", "ArrowDown")).toBe("actor:PRK");
  for (const { key } of marks) expect(networkChart.card(korea, valuesOf("view=matrix"), key)?.key).toBe(key);
});

test("the card of a direction tells the acts of one side alone", () => {
  const card = (key: string) => networkChart.card(korea, valuesOf("view=matrix"), key);
  const [there, back, both] = ["way:PRK~USA", "way:USA~PRK", "edge:PRK~USA"].map(card);
  expect(there?.title).toBe("North Korea toward United States");
  expect(back?.title).toBe("United States toward North Korea");
  const [one = 0, other = 0, all = 0] = [there, back, both].map((found) => found?.rows?.total);
  expect(one).toBeGreaterThan(0);
  expect(one + other).toBeGreaterThanOrEqual(all);
  expect(Math.max(one, other)).toBeLessThan(all);
  expect(there?.table).toEqual(both?.table);
  expect(networkChart.card(korea, valuesOf(""), "edge:USA~PRK")).toBeNull();
});

test("the title speaks of the directions in view", () => {
  expect(drawn("").title).toBe(
    "The United States acted most toward North Korea (18.1), at a tone of +1.1 against −1.1 in return",
  );
  expect(drawn("tone=hostile&focus=JPN").title).toMatch(/^Of the hostile directions of Japan, /);
  expect(drawn("tone=hostile&actors=PRK,RUS").title).toBe("There are no hostile directions");
  expect(drawn("compare=2017-06-01").title).toMatch(/directions? turned friendly/);
});
