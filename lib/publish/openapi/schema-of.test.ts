import { expect, test } from "vitest";
import { asOf } from "../../options/as-of";
import { kind } from "../../options/counted";
import { halfLife } from "../../options/half-life";
import { mode } from "../../options/mode";
import { pictureWidth } from "../../options/picture";
import { weighting } from "../../options/weighting";
import { schemaOf, styleOf } from "./schema-of";

test("choices have their words, numbers their bounds, dates and lists their form", () => {
  expect(schemaOf(mode)).toEqual({ type: "string", enum: ["rail", "road", "both"] });
  expect(schemaOf(asOf)).toEqual({ type: "string", format: "date" });
  expect(JSON.parse(JSON.stringify(schemaOf(pictureWidth)))).toEqual({
    ...{ type: "integer", minimum: 280, maximum: 2000 },
  });
  expect(schemaOf(kind)).toMatchObject({
    type: "array",
    items: { enum: expect.arrayContaining(["security"]) },
  });
  expect(styleOf(schemaOf(kind))).toEqual({ style: "form", explode: false });
  expect(styleOf(schemaOf(mode))).toEqual({});
  expect(schemaOf(halfLife)).toMatchObject({ pattern: expect.stringContaining("none") });
  expect(schemaOf(weighting)).toMatchObject({
    anyOf: [{ enum: ["coded", "equal", "goldstein", "plover"] }, { type: "string" }],
  });
});
