import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { outside, overlaps } from "../label-boxes";
import { corridorsChart } from "./chart";
import { labelsOf } from "./model";
import { corridorOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const model = (query = "", width = 1248, dossier = korea) =>
  corridorsChart.model(
    dossier,
    parseOptions(corridorOptions, new URLSearchParams(query), dossier).values,
    width,
  );

const [first, last] = korea.settings.period.map(dayNumber);
const dates = Array.from({ length: 20 }, (_, step) =>
  dateOf(Math.round((first ?? 0) + (((last ?? 0) - (first ?? 0)) * ((step * 7.3) % 20)) / 20)),
);

describe.each([360, 840, 1248])("at %i px", (width) => {
  test("no two texts meet and none leaves the frame, on twenty dates", () => {
    for (const date of dates) {
      const { map, continent } = model(`as_of=${date}`, width);
      for (const view of [map, ...(continent ? [continent] : [])]) {
        expect(overlaps(labelsOf(view)), date).toEqual([]);
        expect(outside(labelsOf(view), view.width, view.height), date).toEqual([]);
      }
    }
  });

  test("roads and both at once fit too", () => {
    for (const mode of ["road", "both"])
      expect(overlaps(labelsOf(model(`mode=${mode}`, width).map))).toEqual([]);
  });

  test("the same question gives the same bytes, on a light base", () => {
    const { base } = model("", width).map;
    expect(gzipSync(JSON.stringify(base)).length).toBeLessThan(width < 560 ? 10_000 : 20_000);
    expect(JSON.stringify(model("", width))).toBe(JSON.stringify(model("", width)));
    expect(JSON.stringify(model("", width))).not.toMatch(/NaN|null,null|Infinity/);
  });
});

describe("the finding", () => {
  test.each([
    ["", "Seven kilometres of closed track separate Busan from Moscow"],
    ["as_of=2008-06-01", "9,348 km of open track join Busan and Moscow"],
    ["allow=operational", "No unbroken track open to traffic joins Busan and Moscow"],
    ["mode=road", "Nothing in this dossier joins Busan and Moscow by road"],
    ["to=busan", "The route begins and ends at Busan"],
    ["via=gangneung&allow=any", "233 kilometres without track lie between Busan and Moscow"],
  ])("%s", (query, title) => {
    expect(model(query).title).toBe(title);
  });

  test("says what is missing where there is no way", () => {
    expect(model("allow=operational").route?.missing).toEqual([
      "Dorasan – Military Demarcation Line, west, 2.6 km, restricted",
      "Military Demarcation Line, west – Panmun, 4.7 km, restricted",
    ]);
  });
});

test("a dossier without corridors says so", () => {
  const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
  expect(model("", 840, reykjavik).empty).toBe("This dossier has no corridors.");
});

test("every mark has a card", () => {
  const { values } = parseOptions(corridorOptions, new URLSearchParams(), korea);
  for (const { key } of model().marks) expect(corridorsChart.card(korea, values, key)?.key).toBe(key);
});
