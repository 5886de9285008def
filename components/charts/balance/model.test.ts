import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { wordsIn } from "@/lib/words/words-in";
import { concessionCard } from "../concession-card";
import { outside, overlaps } from "../label-boxes";
import { balanceChart } from "./chart";
import { balanceModel } from "./model";
import { balanceOptions } from "./options";
import { balanceTexts } from "./texts";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
const values = (query: string, dossier = korea) => {
  const { values: read, problems } = parseOptions(balanceOptions, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  return read;
};
const widths = [328, 506, 704, 822, 824, 1248];

test.each([
  [korea, ""],
  [korea, "a=USA,KOR&weighting=plover"],
  [korea, "a=USA,KOR,JPN&b=PRK,CHN"],
  [korea, "kind=recognition&verifiable=no"],
  [korea, "a=PRK&b=KOR&weighting=security:3,economic:0"],
  [reykjavik, ""],
  [reykjavik, "a=USA,DEU&b=SUN"],
])("no two labels meet and none leaves the frame, at twenty dates", (dossier, query) => {
  const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
  for (let turn = 0; turn <= 20; turn++)
    for (const width of widths) {
      const as_of = dateOf(first + Math.round(((last - first) * turn) / 20));
      const model = balanceModel(dossier, { ...values(query, dossier), as_of }, width);
      expect([as_of, width, overlaps(balanceTexts(model))]).toEqual([as_of, width, []]);
      expect([as_of, width, outside(balanceTexts(model), width, model.height)]).toEqual([as_of, width, []]);
      expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined|null,null/);
    }
});

test("every step is a mark, a row of the table and a card; ledger rows open cards too", () => {
  const options = values("");
  const model = balanceModel(korea, options, 824);
  const keys = model.marks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(balanceChart.twin(model, wordsIn("en")).rows.map(({ key }) => key)).toEqual(keys);
  expect(model.net.steps.map(({ key }) => key)).toEqual(keys);
  const ledger = [...model.ledger.a.rows, ...model.ledger.b.rows].map(({ key }) => key);
  expect(new Set(ledger).size).toBe(model.ledger.total);
  for (const key of [...keys, ...ledger]) expect(concessionCard(korea, options, key)?.title).toBeTruthy();
  expect(concessionCard(korea, options, "actor:USA")).toBeNull();
  expect(concessionCard(korea, options, "concession:c99")).toBeNull();
});

test("the ledger adds up to the drawing", () => {
  const model = balanceModel(korea, values(""), 824);
  const { a, b } = model.ledger;
  expect(a.given).toBeCloseTo(55 / 3, 9);
  expect(b.given).toBeCloseTo(16, 9);
  expect(model.rows.at(-1)?.net).toBeCloseTo(a.given - b.given, 9);
  expect(model.net.labels.map(({ text }) => text)).toContain("+2.3");
  expect(model.title).toBe("North Korea had received more than it gave, after ten months behind");
  expect(model.firm.sentence).toMatch(/^Not firm\. North Korea is ahead under all four named weightings/);
});

test("turning the sides round turns the picture round", () => {
  const [one, other] = [
    balanceModel(korea, values(""), 824),
    balanceModel(korea, values("a=PRK&b=USA"), 824),
  ];
  expect(other.title).toBe(one.title);
  expect(other.firm.sentence).toBe(one.firm.sentence);
  expect(other.rows.at(-1)?.net).toBe(-(one.rows.at(-1)?.net ?? 0));
  expect(other.ledger.b).toEqual(one.ledger.a);
});

test("what comes after the date leaves no trace", () => {
  const later = "2019-04-25";
  const cut = {
    ...korea,
    tables: {
      ...korea.tables,
      concessions: korea.tables.concessions.filter(({ promised }) => promised <= later),
      concession_steps: korea.tables.concession_steps.filter(({ date }) => date <= later),
    },
  };
  const [whole, part] = [korea, cut].map((dossier) => balanceModel(dossier, values(""), 824));
  // How far two coders agree is said of the whole dossier, whatever the date.
  const kept = (model: typeof whole) => ({ ...model, sides: null, twice: model?.twice?.other });
  expect(kept(part)).toEqual(kept(whole));
});

test("under the second coding the sums are those of the second sizes and degrees", () => {
  const second = {
    ...korea,
    tables: {
      ...korea.tables,
      concessions: korea.tables.concessions.map((row) => ({ ...row, size: row.second_size ?? row.size })),
      concession_steps: korea.tables.concession_steps.map((row) => ({
        ...row,
        degree: row.second_degree ?? row.degree,
      })),
    },
  };
  const chosen = balanceModel(korea, values("coding=second"), 824);
  expect(chosen.rows).toEqual(balanceModel(second, values(""), 824).rows);
  expect(chosen.rows).not.toEqual(balanceModel(korea, values(""), 824).rows);
  expect(chosen.twice?.agreement).toContain("40 of 67 concessions the same size (Cohen’s κ 0.46; 0.71");
  expect(balanceModel(korea, values(""), 824).twice?.other).toContain("Under the second coding");
});

test("firmness says where nothing counts, and what random weightings cannot tell", () => {
  const sentence = (query: string) => balanceModel(korea, values(query), 824).firm.sentence;
  expect(sentence("a=CHN&b=JPN")).toBe("Nothing tells the two apart, whatever the weighting.");
  expect(sentence("kind=security")).toMatch(
    /random ones cannot tell, since only one kind of concession counts\.$/,
  );
});

test("filters narrow drawing, ledger, finding and firmness alike, and say so", () => {
  const model = balanceModel(korea, values("kind=security&verifiable=yes,partly"), 824);
  const wanted = korea.tables.concessions.filter(
    ({ kind, verifiable }) => kind === "security" && verifiable !== "no",
  );
  const ids = new Set(wanted.map(({ id }) => `concession:${id}`));
  const rows = [...model.ledger.a.rows, ...model.ledger.b.rows];
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.every(({ key }) => ids.has(key))).toBe(true);
  expect(model.marks.every(({ about }) => ids.has(about[0] ?? ""))).toBe(true);
  const only = "verifiable or partly verifiable security concessions";
  expect(model.title).toMatch(new RegExp(`^By ${only} alone, `));
  expect(model.firm.sentence).toContain(`By ${only} alone, `);
  expect(model.sub).toContain(` in ${only} by `);
  expect(balanceModel(korea, values("a=CHN&b=RUS&kind=security"), 506).empty).toBe(
    "The dossier has no security concession between China and Russia.",
  );
  const every = "kind=security,economic,diplomatic,humanitarian,recognition&verifiable=yes,partly,no";
  expect(balanceModel(korea, values(every), 824).rows).toEqual(balanceModel(korea, values(""), 824).rows);
});

test("an empty result says why", () => {
  expect(balanceModel(korea, values("a=CHN&b=MYS"), 506).empty).toBe(
    "The dossier has no concession between China and Malaysia.",
  );
  expect(balanceModel(korea, values("as_of=2016-06-01"), 506).empty).toBe(
    "Nothing had been promised between the United States and North Korea by 1 June 2016.",
  );
});

test("the same input gives the same model", () => {
  expect(JSON.stringify(balanceModel(korea, values(""), 506))).toBe(
    JSON.stringify(balanceModel(korea, values(""), 506)),
  );
});

test("own weights and the second coding stand in title, text and picture; weights of zero are told as such", () => {
  const own = balanceModel(korea, values("weighting=security:2,economic:0.5&coding=second"), 824);
  expect(own.title).toMatch(/^Under own weights, in the second coding, /);
  expect(own.sub).toContain(
    "counts by its coded size of the second coding (economic × 0.5 and security × 2) and by how far it was delivered in that coding",
  );
  expect(own.alt).toContain("coded sizes of the second coding, economic × 0.5 and security × 2");
  expect(own.firm.sentence).toContain("In the second coding, ");
  const zero = "security:0,economic:0,diplomatic:0,humanitarian:0,recognition:0";
  const nothing = balanceModel(korea, values(`weighting=${zero}`), 824);
  expect(nothing.title).toMatch(/^Under own weights, nothing counts between .* weighed zero$/);
  expect(nothing.firm.sentence).toBe("Under these weights nothing counts, so that nobody can be ahead.");
});
