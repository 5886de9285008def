import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { pairsOf, rollUp } from "@/lib/measures/relations";
import { parseOptions } from "@/lib/options/parse";
import { firstDay } from "@/lib/time/edtf";
import { wordsIn } from "@/lib/words/words-in";
import { codingChart } from "./chart";
import { togetherInWords } from "./finding";
import { layMadeUp, type madeUpEvents } from "./made-up";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const pair = ["USA", "PRK"] as const;
const title = (events: ReturnType<typeof madeUpEvents>, query = "") => {
  const { values, problems } = parseOptions(codingChart.options, new URLSearchParams(query), korea);
  expect(problems).toEqual([]);
  return codingChart.model(layMadeUp(korea, pair, events), values, 824).title;
};
const each = (goldstein: (day: string) => number) =>
  ["2016-12", "2017-06", "2018-02", "2018-06", "2019-01", "2019-04"].map((month) => ({
    ...{ initiator: "USA", recipient: "PRK", day: `${month}-15`, goldstein: goldstein(month) },
  }));

/** The dossier's own events of the pair, as if a machine had coded them just so. */
const own = korea.tables.events.flatMap((event) =>
  pairsOf(event, rollUp(korea.tables.actors, "state")).flatMap(([initiator, recipient]) =>
    [initiator, recipient].every((id) => id === "USA" || id === "PRK")
      ? [{ initiator, recipient, day: firstDay(event.date), goldstein: event.goldstein }]
      : [],
  ),
);

test("by hand friendlier or more hostile than by machine, and since when", () => {
  expect(title(each(() => -10))).toMatch(
    /^By hand, the United States and North Korea are (friendlier|less hostile) than by machine throughout$/,
  );
  expect(title(each(() => 10))).toMatch(/are (less friendly|more hostile) than by machine throughout$/);
  expect(
    title(
      each((month) => (month < "2018-05" ? 10 : -10)),
      "half_life=30",
    ),
  ).toMatch(/are (friendlier|less hostile) than by machine since (May|June) 2018$/);
  expect(
    title(
      each((month) => (month < "2018-05" ? -10 : 10)),
      "half_life=30",
    ),
  ).toMatch(/are (less friendly|more hostile) than by machine since (May|June) 2018$/);
});

test("the same events by hand and by machine give the same tone, without and with a half-life", () => {
  for (const query of ["half_life=none", "", "half_life=365"])
    expect(title(own, query)).toMatch(
      /^By hand and by machine alike, the tone between the United States and North Korea stands at [+−]?\d/,
    );
});

test("what there is of one coding alone, or of none, is said", () => {
  expect(title([])).toMatch(
    /^By hand the tone .* stands at .*; the machine coded none of their events by then$/,
  );
  expect(
    title(
      each(() => 2),
      "as_of=2017-01-02&a=JPN&b=RUS",
    ),
  ).toMatch(/^By machine the tone between Japan and Russia stands at \+2\.0 on 2 January 2017/);
  expect(title([], "as_of=2017-01-02&a=JPN&b=RUS")).toBe(
    "No events between Japan and Russia by 2 January 2017, coded by hand or by machine",
  );
});

test("how the two go together, with the number that it rests on", () => {
  const points = Array.from({ length: 12 }, (_, place) => ({
    ...{ month: "2018-01", day: "2018-01-31", handEvents: 1, machineEvents: 1, handIds: [], bound: 0 },
    ...{ hand: place, machine: place * place },
  }));
  const said = (of: typeof points) => togetherInWords(wordsIn("en"), of);
  expect(said(points)).toBe(
    "Month by month the two rise and fall together: rank correlation 1.00 over 12 months.",
  );
  expect(said(points.map((point) => ({ ...point, machine: -point.machine })))).toContain(
    "move against each other: rank correlation −1.00",
  );
  expect(said(points.slice(0, 3))).toBe("Only 3 months have both: too few to say how they go together.");
});
