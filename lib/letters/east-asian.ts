import type { Font } from "fontkit";
import QuickLRU from "quick-lru";
import type { Language } from "../words/language";
import { readFont, readRanges } from "./read-font";

const families = { ko: "noto-sans-kr", zh: "noto-sans-sc", ja: "noto-sans-jp" } as const;
type EastAsian = keyof typeof families;

/** Chinese characters have one code and three manners of writing: whose comes first follows from the language. */
const order: Record<Language, readonly EastAsian[]> = {
  en: ["ko", "zh", "ja"],
  ru: ["ko", "zh", "ja"],
  ko: ["ko", "zh", "ja"],
  zh: ["zh", "ja", "ko"],
  ja: ["ja", "zh", "ko"],
};

type Range = { first: number; last: number; file: string };
const known = new Map<EastAsian, readonly Range[]>();

/** The ranges of letters of each of a family's files, from its own table (`U+f9ca-fa0b,U+ff03`). */
function read(language: EastAsian): readonly Range[] {
  const found = known.get(language);
  if (found) return found;
  const ranges = Object.entries(readRanges(families[language])).flatMap(([file, list]) =>
    list.split(",").map((range) => {
      const [first = "", last = first] = range.replace("U+", "").split("-");
      return {
        first: Number.parseInt(first, 16),
        last: Number.parseInt(last, 16),
        file: file.replace(/[[\]]/g, ""),
      };
    }),
  );
  known.set(language, ranges);
  return ranges;
}

/** Letters are kept as outlines, so that a file may be closed again: there are hundreds. */
const opened = new QuickLRU<string, Font>({ maxSize: 60 });

function open(language: EastAsian, file: string, weight: 400 | 600): Font {
  const name = `${language} ${file} ${weight}`;
  const font = opened.get(name) ?? readFont(families[language], `${file}-${weight}-normal`);
  opened.set(name, font);
  return font;
}

/** The font of Noto Sans that has a letter, of the language's own family first; its one file alone is opened. */
export function eastAsianFont(codePoint: number, weight: 400 | 600, language: Language): Font | null {
  for (const own of order[language])
    for (const { first, last, file } of read(own)) {
      if (codePoint < first || codePoint > last) continue;
      const font = open(own, file, weight);
      if (font.hasGlyphForCodePoint(codePoint)) return font;
    }
  return null;
}
