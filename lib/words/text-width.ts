/** Advance widths of ASCII 32–126 in Inter, in hundredths of an em, at weights 400 and 600. */
const regular =
  "28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66";
const bold =
  "25 32 52 64 65 100 66 33 37 37 54 67 32 47 32 38 66 42 62 64 67 61 64 58 64 64 32 33 67 67 67 54 100 73 66 74 72 61 59 75 75 28 58 70 57 92 76 77 65 77 65 65 66 74 73 102 72 71 65 37 38 37 48 47 35 57 62 58 62 59 39 63 61 26 26 57 26 90 61 61 62 62 40 55 35 61 59 84 57 59 57 45 36 45 67";
const widths = { 400: regular.split(" ").map(Number), 600: bold.split(" ").map(Number) };

const isWide = (code: number) => (code >= 0x1100 && code <= 0x11ff) || (code >= 0x2e80 && code <= 0xffef);

function measured(text: string, weight: 400 | 600): number {
  let hundredths = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 32;
    hundredths += isWide(code) ? 100 : (widths[weight][code - 32] ?? (code > 0x2000 ? 66 : 62));
  }
  return hundredths;
}

/** Widths at a size of 100, by weight: a label is tried in many places, and most come again with the next date. */
const known = { 400: new Map<string, number>(), 600: new Map<string, number>() };
const most = 5_000;

/** How wide a line of Inter is, in px, without a browser: labels are placed before anything is drawn. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  const widths = known[weight];
  let hundredths = widths.get(text);
  if (hundredths === undefined) {
    hundredths = measured(text, weight);
    if (widths.size >= most) widths.clear();
    widths.set(text, hundredths);
  }
  return (hundredths * size) / 100;
}
