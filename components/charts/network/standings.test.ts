import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { endsOf } from "@/lib/measures/standings";
import { parseOptions } from "@/lib/options/parse";
import { decimal } from "@/lib/words/numbers";
import { networkChart } from "./chart";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const valuesOf = (query: string) => parseOptions(networkOptions, new URLSearchParams(query), korea).values;
const standings = (query: string) => networkModel(korea, valuesOf(query), 824).standings;

test("the ends of a period's quarters and months, as far as they are over", () => {
  const period = ["2017-02-10", "2018-12-31"] as const;
  expect(endsOf(period, "2017-09-30", "quarter")).toEqual(["2017-03-31", "2017-06-30", "2017-09-30"]);
  expect(endsOf(period, "2017-05-02", "month")).toEqual([
    "2017-02-28",
    "2017-03-31",
    "2017-04-30",
    "2017-05-02",
  ]);
  expect(endsOf(period, "2017-02-10", "month")).toEqual(["2017-02-10"]);
  expect(endsOf(period, "2016-01-01", "quarter")).toEqual([]);
  expect(endsOf(period, "9999-12-31", "quarter")).toHaveLength(8);
});

test("the last value of a line is what the card says, each earlier one what the picture of that day would say", () => {
  for (const query of ["", "half_life=30", "people=apart", "as_of=2018-06-12&without=ev-singapore-summit"]) {
    const { dates, rows } = standings(query);
    for (const { id, strength, brokerage } of rows) {
      expect([strength.length, brokerage.length]).toEqual([dates.length, dates.length]);
      const values = networkChart.card(korea, valuesOf(query), `actor:${id}`)?.values ?? [];
      const [strong = "", broker = ""] = values.map(({ value }) => value);
      expect([strength, brokerage].map((all) => decimal(all.at(-1) ?? 0))).toEqual([strong, broker]);
    }
    const others = query.replace(/as_of=[^&]*/, "");
    for (const [place, date] of dates.entries()) {
      if (place % 4) continue;
      const then = standings(`${others}&as_of=${date}`);
      for (const [row, { strength, brokerage }] of rows.entries()) {
        expect(then.rows[row]?.strength.at(-1)).toBeCloseTo(strength[place] ?? 0, 1);
        expect(then.rows[row]?.brokerage.at(-1)).toBeCloseTo(brokerage[place] ?? 0, 1);
      }
    }
  }
});
