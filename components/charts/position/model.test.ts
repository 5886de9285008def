import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { positionChart } from "./chart";
import { positionModel } from "./model";
import { positionOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
const values = (query: string, dossier = korea) =>
  parseOptions(positionOptions, new URLSearchParams(query), dossier).values;
const title = (query: string, dossier = korea) => positionModel(dossier, values(query, dossier), 822).title;

test.each([korea, reykjavik])("no two labels meet and none leaves the frame, at twenty dates", (dossier) => {
  const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
  for (let turn = 0; turn <= 20; turn++)
    for (const width of [328, 704, 822, 824, 1248]) {
      const as_of = dateOf(first + Math.round(((last - first) * turn) / 20));
      const model = positionModel(dossier, values(`as_of=${as_of}`, dossier), width);
      const texts = [...model.labels, ...model.names.map(({ label }) => label)];
      expect([as_of, width, overlaps(texts)]).toEqual([as_of, width, []]);
      expect([as_of, width, outside(texts, width, model.height)]).toEqual([as_of, width, []]);
      expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity/);
    }
});

test("the finding at dates counted by hand", () => {
  expect(title("")).toBe("Absent in 2017, North Korea has since led or tied");
  expect(title("as_of=2017-06-30")).toBe(
    "The United States, South Korea and Russia tie for the lead in Q2 2017, each in 3 of 5 leader-level contacts",
  );
  expect(title("actors=CHN,JPN")).toBe("None of these actors took part in a leader-level contact in Q2 2019");
  expect(title("actors=CHN,JPN&as_of=2019-03-31")).toContain(
    "China has led or tied throughout, among those shown",
  );
});

test("every circle is a mark and a row of the table; its card lists the contacts with their sources", () => {
  const model = positionModel(korea, values(""), 822);
  const keys = model.marks.map(({ key }) => key);
  expect(model.circles.map(({ key }) => key)).toEqual(keys);
  expect(
    positionChart
      .twin(model, wordsIn("en"))
      .rows.map(({ key }) => key)
      .sort(),
  ).toEqual([...keys].sort());
  const card = positionChart.card(korea, values(""), "quarter:2019Q2~RUS");
  expect(card?.rows?.items.map(({ key }) => key)).toContain("event:ev-vladivostok-summit");
  expect(card?.rows?.items.every(({ source }) => source !== null)).toBe(true);
  expect(positionChart.card(korea, values(""), "quarter:1999Q2~RUS")).toBeNull();
});
