import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";
import { root } from "./project.mjs";

/** Weights that pages are set in. */
const weight = { min: 400, max: 600, default: 400 };
/** What pages ask of a typeface; the others' glyphs stay at home. */
const features = ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig", "tnum"];

/** @param {string} ranges as a style sheet has them: "U+0000-00FF,U+0131" */
const lettersIn = (ranges) =>
  ranges
    .split(",")
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));
    })
    .join("");

/**
 * Gives a changed typeface a name of its own: the licence of Source Serif reserves its first word for the whole one.
 * The record of the copyright (number 0) keeps it.
 * @param {Buffer} font in the form of OpenType
 */
function rename(font) {
  const reserved = Buffer.from("Source", "utf16le").swap16();
  const own = Buffer.from("Treaty", "utf16le").swap16();
  const tables = font.readUInt16BE(4);
  for (let table = 12; table < 12 + tables * 16; table += 16) {
    if (font.toString("latin1", table, table + 4) !== "name") continue;
    const names = font.readUInt32BE(table + 8);
    const texts = names + font.readUInt16BE(names + 4);
    for (let count = 0; count < font.readUInt16BE(names + 2); count++) {
      const record = names + 6 + count * 12;
      if (font.readUInt16BE(record + 6) === 0) continue;
      const from = texts + font.readUInt16BE(record + 10);
      const text = font.subarray(from, from + font.readUInt16BE(record + 8));
      for (let at = text.indexOf(reserved); at >= 0; at = text.indexOf(reserved)) own.copy(text, at);
    }
  }
  return font;
}

const folder = path.join(root, "app/generated");
mkdirSync(folder, { recursive: true });
for (const family of ["inter", "source-serif-4"]) {
  const source = path.join(root, "node_modules/@fontsource-variable", family);
  const ranges = JSON.parse(readFileSync(path.join(source, "unicode.json"), "utf8"));
  for (const script of ["latin", "cyrillic"]) {
    const whole = readFileSync(path.join(source, `files/${family}-${script}-wght-normal.woff2`));
    const cut = await subsetFont(whole, lettersIn(ranges[script]), {
      targetFormat: "truetype",
      keepFeatures: features,
      variationAxes: { wght: weight },
    });
    const pressed = await subsetFont(rename(cut), undefined, {
      targetFormat: "woff2",
      keepAllGlyphs: true,
    });
    writeFileSync(path.join(folder, `${family}-${script}.woff2`), pressed);
  }
}
