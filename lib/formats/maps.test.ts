import { check } from "@placemarkio/check-geojson";
import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { datasets } from "../datasets/datasets";
import { readDossierFolder } from "../dossier/read-folder";
import { geojson } from "./geojson";
import { kml } from "./kml";
import { dataset, holds, rowsOf, text, textOf } from "./random-rows";
import { xmlText } from "./xml";

/** A reader of XML that does not remark on replaced characters. */
const quiet = () => new DOMParser({ onError: () => undefined });

test("XML holds any text, and says where it could not", () => {
  const hard = '\u0001<a b="c">&amp;\'\t\r\n\u0085\u2028\ufffe\ud800 평양';
  const document = new DOMParser({ onError: () => undefined }).parseFromString(
    `<x y="${xmlText(hard)}">${xmlText(hard)}</x>`,
    "text/xml",
  );
  const kept = '\ufffd<a b="c">&amp;\'\t\r\n\u0085\u2028\ufffd\ufffd 평양';
  expect(document.documentElement?.textContent).toBe(kept);
  expect(document.documentElement?.getAttribute("y")).toBe(kept);
});

test("GeoJSON passes a linter, KML parses as XML, both with every value", () =>
  holds(rowsOf(textOf()), async (rows) => {
    const read = check(await text(geojson, dataset, rows));
    expect(read.type === "FeatureCollection" && read.features.map(({ properties }) => properties)).toEqual(
      JSON.parse(JSON.stringify(rows)),
    );
    const document = quiet().parseFromString(await text(kml, dataset, rows), "text/xml");
    const values = [...document.getElementsByTagName("Data")].filter(
      (data) => data.getAttribute("name") === "text",
    );
    expect(values.map((data) => data.getElementsByTagName("value")[0]?.textContent)).toEqual(
      rows.flatMap((row) => (row.text ? [row.text] : [])),
    );
  }));

test.each(
  Object.values(datasets)
    .filter(geojson.accepts)
    .map((one) => [one.id, one] as const),
)("GeoJSON of %s passes a linter", async (_, one) => {
  const whole = readDossierFolder("prisma/dossiers/korea-2019");
  const values = Object.fromEntries(
    Object.entries(one.options).map(([name, option]) => [name, option.initial(whole.settings)]),
  );
  expect(() => check("{}")).toThrow();
  const file = await text(geojson, one, [...one.rows(whole, values)], values, whole);
  expect(check(file)).toMatchObject({ type: "FeatureCollection" });
});
