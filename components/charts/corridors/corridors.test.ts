import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { outside, overlaps } from "../label-boxes";
import { corridorsChart } from "./chart";
import { labelsOf } from "./model";
import { corridorOptions } from "./options";
import { placeAt } from "./zoom-place";

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
    for (const query of [
      "mode=road",
      "mode=both",
      "compare=2017-01-01&as_of=2018-06-01",
      "status=restricted",
      "gauge=1520",
      "zoom=127,38,4",
      "zoom=126.7,37.9,24",
      "zoom=131,43,6&compare=2017-01-01",
    ])
      expect(overlaps(labelsOf(model(query, width).map)), query).toEqual([]);
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

describe("two dates compared", () => {
  const query = "compare=2017-01-01&as_of=2018-06-01";
  test("say what opened and what was cut, in the title, on the map and in the table", () => {
    const { title, compared, map, rows } = model(query, 840);
    expect(title).toMatch(
      /^One segment of [\d.]+ km opened and one of [\d.]+ km closed to regular traffic between 1 January 2017 and 1 June 2018$/,
    );
    expect(compared?.lines[1]).toMatch(/^On both dates: /);
    expect(map.changed.map(({ key, change }) => `${key} ${change}`).sort()).toEqual([
      "change:e03 opened",
      "change:e22 closed",
    ]);
    expect(rows.slice(0, 3).map(({ change }) => change?.change)).toEqual(["opened", "closed", "unchanged"]);
  });
  test("say the same whichever is named first, but for where the route stands", () => {
    expect(model("compare=2018-06-01&as_of=2017-01-01", 840).title).toBe(model(query, 840).title);
  });
  test("say of what they speak, and nothing of a date beside itself", () => {
    expect(model("compare=2019-04-25").compared).toBeNull();
    expect(model("compare=2018-01-01&status=severed").title).toMatch(
      /^None of the segments shown changed between /,
    );
    expect(model("compare=2018-01-01&status=operational").title).toMatch(
      /^Of the segments shown, one segment of /,
    );
  });
});

test("two ways side by side differ by what the routes do", () => {
  const { route, second } = model("other_via=wonsan-st&allow=any", 840);
  const longer = (second?.facts.km ?? 0) - (route?.km ?? 0);
  expect(longer).toBeGreaterThan(0);
  expect(second?.sentence).toContain("By Wonsan the way is ");
  expect(second?.sentence).toContain("km longer");
  expect(model("other_via=busan&allow=any").second?.sentence).toBe("By Busan leads the same way.");
  expect(second?.facts).toMatchObject({ km: model("via=wonsan-st&allow=any", 840).route?.km });
  expect(model("other_via=fukuoka").second?.sentence).toMatch(/^No segments of this dossier lead through/);
});

test("only the states and gauges asked for are shown, and the route stays what it is", () => {
  const { rows, map, route, sub } = model("status=restricted,severed&gauge=1435", 840);
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    expect(["restricted", "severed"]).toContain(row.status);
    expect(row.gauge).toContain("1435");
  }
  const own = new Set(rows.map(({ key }) => key));
  expect(map.lines.every(({ key }) => own.has(key))).toBe(true);
  expect(route).toEqual(model("", 840).route);
  expect(sub).toContain("only what is restricted or severed and of gauge 1435 mm");
  expect(model("gauge=1067").empty).toBe("No segment is of gauge 1067 mm on 25 April 2019.");
});

test("a part of the map is drawn around its middle, and a drag ends at the place under the pointer", () => {
  const near = model("zoom=129.0415,35.1151,6", 840);
  const busan = near.map.dots.find(({ key }) => key === "stop:busan");
  expect(busan?.x).toBeCloseTo(420, 1);
  expect(busan?.y).toBeCloseTo(490, 1);
  const whole = model("", 840);
  const dot = whole.map.dots.find(({ key }) => key === "stop:busan");
  const [longitude, latitude] = placeAt(whole.zoom.grid, (dot?.x ?? 0) / 840, (dot?.y ?? 0) / 980);
  expect(Math.hypot(longitude - 129.0415, latitude - 35.1151)).toBeLessThan(0.08);
  expect(near.zoom.out).toBe("129.0415,35.1151,3.75");
  expect(model("zoom=129,35,1.6", 840).zoom.out).toBeNull();
  expect(near.rows).toEqual(whole.rows);
  // Around Seoul the route leaves the frame to both of its ends.
  const ways = model("zoom=127,37.5,8", 840).map.ways.map(({ text }) => text);
  expect(ways).toEqual(expect.arrayContaining(["to Moscow", "to Busan"]));
  expect(whole.map.ways.map(({ text }) => text)).not.toContain("to Busan");
});

test("a dossier without corridors says so", () => {
  const reykjavik = readDossierFolder("prisma/dossiers/reykjavik-1986");
  expect(model("", 840, reykjavik).empty).toBe("This dossier has no corridors.");
});

test("every mark has a card", () => {
  const { values } = parseOptions(corridorOptions, new URLSearchParams(), korea);
  for (const { key } of model().marks) expect(corridorsChart.card(korea, values, key)?.key).toBe(key);
});

test("title, text and picture speak of what is in the frame, and of the second way", () => {
  const planned = model("status=planned&as_of=2019-04-25", 840);
  expect(planned.rows).toEqual([]);
  expect(planned.title).toBe("No segment is planned on 25 April 2019");
  expect(planned.empty).toBe(`${planned.title}.`);
  const away = model("zoom=0,0,24", 840);
  expect(away.map.lines).toEqual([]);
  expect(away.sub).toContain("No segment lies in the part of the map that is shown.");
  expect(away.alt).toContain("Map on which no segment of rail corridors lies");
  const near = model("zoom=129.0415,35.1151,6", 840);
  const shut = near.map.lines.filter(({ status }) => status !== "operational").length;
  expect(near.alt).toContain(`Map of ${near.map.lines.length} segments of rail corridors`);
  expect(near.alt).toContain(shut === 0 ? "all operational" : `${shut} of them not operational`);
  const { sub, alt, second } = model("other_via=wonsan-st&allow=any", 840);
  for (const text of [sub, alt]) expect(text).toContain(second?.sentence ?? "nothing");
});
