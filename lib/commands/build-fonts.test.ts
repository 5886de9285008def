import { readFileSync, statSync } from "node:fs";
import { openSync } from "fontkit";
import { expect, it } from "vitest";

const letters = { latin: "AVTo 0123456789 “Entente” −10…+10 é § —", cyrillic: "Владивосток№ё" };
const cases = (["inter", "source-serif-4"] as const).flatMap((family) =>
  (["latin", "cyrillic"] as const).map((script) => [family, script] as const),
);

function openFont(file: string) {
  const font = openSync(file);
  if (!("layout" in font)) throw new Error(`${file} holds several typefaces`);
  return font;
}

it.each(cases)("cuts %s (%s) to fewer bytes with the same letters, widths and kerning", (family, script) => {
  const file = `app/generated/${family}-${script}.woff2`;
  const whole = `node_modules/@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`;
  const [cut, full] = [openFont(file), openFont(whole)];
  expect(statSync(file).size).toBeLessThan(statSync(whole).size * 0.7);
  expect(cut.variationAxes.wght).toMatchObject({ min: 400, max: 600 });
  const known = [...letters[script]].filter((letter) =>
    full.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
  expect(known.length).toBeGreaterThan(8);
  for (const letter of known) expect(cut.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).toBe(true);
  const widths = (font: typeof cut) =>
    font.layout(known.join("")).positions.map(({ xAdvance }) => Math.round(xAdvance));
  expect(widths(cut)).toEqual(widths(full));
});

it("gives the cut Source Serif a name of its own and keeps whose it is", () => {
  const font = openFont("app/generated/source-serif-4-latin.woff2");
  expect([font.familyName, font.fullName, font.postscriptName].join()).not.toContain("Source");
  expect(font.copyright).toContain("Adobe");
  expect(readFileSync("app/layout.tsx", "utf8")).toContain("./generated/source-serif-4-latin.woff2");
});
