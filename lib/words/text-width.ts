/** Advance widths of ASCII 32–126 in Inter, in hundredths of an em, at weights 400 and 600. */
const ascii = {
  400: "28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66",
  600: "25 32 52 64 65 100 66 33 37 37 54 67 32 47 32 38 66 42 62 64 67 61 64 58 64 64 32 33 67 67 67 54 100 73 66 74 72 61 59 75 75 28 58 70 57 92 76 77 65 77 65 65 66 74 73 102 72 71 65 37 38 37 48 47 35 57 62 58 62 59 39 63 61 26 26 57 26 90 61 61 62 62 40 55 35 61 59 84 57 59 57 45 36 45 67",
};
/** The same of Cyrillic, U+0400–045F. */
const cyrillic = {
  400: "60 60 84 58 73 64 27 27 57 111 113 88 67 75 63 72 69 65 65 58 82 60 96 62 75 75 67 75 90 74 76 74 64 73 65 63 83 68 72 70 96 97 82 88 65 73 101 64 56 59 56 44 61 58 81 49 59 59 54 58 77 59 60 59 61 57 47 56 69 55 60 58 82 84 64 74 56 57 84 55 58 58 59 44 57 53 24 24 24 92 90 59 54 59 56 59",
  600: "61 61 85 58 74 65 28 28 58 112 113 89 70 76 67 73 73 65 66 58 85 61 103 64 76 76 70 75 92 75 77 75 65 74 66 67 83 72 75 71 98 100 83 91 66 74 103 65 57 60 57 45 65 59 85 51 61 61 57 59 80 61 61 60 62 58 50 59 75 57 64 59 85 87 67 78 58 58 86 57 59 59 61 45 58 55 26 26 26 94 92 61 57 61 59 60",
};
/** And of what other languages than English put between their words. */
const signs = {
  400: { "\u00a0": 28, "—": 100, "«": 58, "»": 58, "№": 109 },
  600: { "\u00a0": 25, "—": 100, "«": 63, "»": 63, "№": 110 },
};

type Weight = 400 | 600;

const from = (first: number, list: string): [number, number][] =>
  list.split(" ").map((width, place) => [first + place, Number(width)]);
const tableOf = (weight: Weight) =>
  new Map([
    ...from(32, ascii[weight]),
    ...from(0x400, cyrillic[weight]),
    ...Object.entries(signs[weight]).map(([sign, width]): [number, number] => [
      sign.codePointAt(0) ?? 0,
      width,
    ]),
  ]);
const widths = { 400: tableOf(400), 600: tableOf(600) };

/** What has no table: Korean syllables are a little narrower than the square that Chinese and Japanese fill. */
function usual(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return 92;
  if (code >= 0xff61 && code <= 0xffdc) return 50;
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x2e80 && code <= 0xffef) || code >= 0x20000) return 100;
  return code > 0x2000 ? 66 : 62;
}

function measured(text: string, weight: Weight): number {
  let hundredths = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 32;
    hundredths += widths[weight].get(code) ?? usual(code);
  }
  return hundredths;
}

/** Widths at a size of 100, by weight: a label is tried in many places, and most come again with the next date. */
const known = { 400: new Map<string, number>(), 600: new Map<string, number>() };
const most = 5_000;

/** How wide a line of Inter is, in px, without a browser: labels are placed before anything is drawn. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const widths = known[weight];
  let hundredths = widths.get(text);
  if (hundredths === undefined) {
    hundredths = measured(text, weight);
    if (widths.size >= most) widths.clear();
    widths.set(text, hundredths);
  }
  return (hundredths * size) / 100;
}
