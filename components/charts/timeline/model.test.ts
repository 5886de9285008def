import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { outside, overlaps } from "../label-boxes";
import { timelineCard } from "./card";
import { timelineModel, timelineTexts } from "./model";
import { timelineOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
const values = (query: string, dossier = korea) =>
  parseOptions(timelineOptions, new URLSearchParams(query), dossier).values;
const widths = [328, 704, 822, 860, 1180, 1248];

test.each([korea, reykjavik])("no two labels meet and none leaves the frame, at twenty dates", (dossier) => {
  const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
  for (let turn = 0; turn <= 20; turn++)
    for (const width of widths) {
      const as_of = dateOf(first + Math.round(((last - first) * turn) / 20));
      const model = timelineModel(dossier, values(`as_of=${as_of}`, dossier), width);
      expect([as_of, width, overlaps(timelineTexts(model))]).toEqual([as_of, width, []]);
      expect([as_of, width, outside(timelineTexts(model), width, model.height)]).toEqual([as_of, width, []]);
      expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity/);
    }
});

test("every event of the period is one mark on the page, and the months' cards hold them all", () => {
  const model = timelineModel(korea, values(""), 1180);
  const keys = model.marks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(model.points.map(({ key }) => key).sort()).toEqual(
    keys.filter((key) => key.startsWith("event:")).sort(),
  );
  expect(model.rows).toHaveLength(model.points.length);
  const months = keys.filter((key) => key.startsWith("month:"));
  const held = months.reduce((sum, key) => sum + (timelineCard(korea, values(""), key)?.rows?.total ?? 0), 0);
  expect(held).toBe(model.points.length);
});

test("actors and types narrow the events, in the drawing and in the cards", () => {
  const only = values("type=summit&actors=RUS");
  const model = timelineModel(korea, only, 1180);
  expect(model.points.length).toBeGreaterThan(0);
  for (const { key } of model.points) {
    const event = korea.tables.events.find(({ id }) => `event:${id}` === key);
    expect(event?.type).toBe("summit");
  }
  expect(timelineCard(korea, only, "month:2019-04")?.rows?.items.map(({ key }) => key)).toContain(
    "event:ev-vladivostok-summit",
  );
  expect(timelineCard(korea, only, "month:1999-01")).toBeNull();
});

test("what lies after the date or before the window is faded", () => {
  const model = timelineModel(korea, values("as_of=2018-06-12&since=2018-01-01"), 1180);
  for (const { key, faded } of model.points) {
    const date = korea.tables.events.find(({ id }) => `event:${id}` === key)?.date.replace("~", "") ?? "";
    expect(faded).toBe(date > "2018-06-12" || date < "2018-01-01");
  }
});

test("the finding, counted by hand on a small series", () => {
  expect(timelineModel(korea, values(""), 1248).title).toMatch(
    /^Cooperation outweighs conflict in \d+ of \d+ months since \w+ \d{4}, after \d+ of \d+ before$/,
  );
  expect(timelineModel(korea, values("as_of=2016-01-01"), 1248).title).not.toMatch(/NaN|undefined/);
});
