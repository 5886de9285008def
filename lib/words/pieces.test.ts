import fc from "fast-check";
import { expect, test } from "vitest";
import { balancedLines, linesOf, linesWithoutWidow } from "./lines";
import { piecesOf, smallerPieces } from "./pieces";
import { textWidth } from "./text-width";

test.each([
  ["South Korea, China — and Japan", "South| Korea,| China —| and| Japan"],
  ["출처: 2018년 4월 사건 213건.", "출처:| 2018년| 4월| 사건| 213건."],
  ["КНДР — США: тон упал", "КНДР —| США:| тон| упал"],
  ["朝鲜半岛2018年4月27日举行峰会。", "朝鲜|半岛|2018年|4月27日|举行|峰会。"],
  ["“板门店峰会”之后，基调降至−3.2（半衰期180天）", "“板门店|峰会”|之后，|基调|降至|−3.2|（半衰期|180天）"],
  [
    "米国と北朝鮮：論調は低下、「完全な非核化」を求めた。",
    "米国と|北朝鮮：|論調は|低下、|「完全な|非核|化」を|求めた。",
  ],
  ["トランプ大統領はシンガポールへ", "トランプ|大統領は|シンガポールへ"],
  ["20个月中有16个月合作多于冲突，美国–朝鲜", "20个月|中有|16个月|合作|多|于|冲突，|美国–朝鲜"],
  ["CC BY 4.0，发布版本 2026.11.1。", "CC| BY| 4.0，|发布|版本| 2026.11.1。"],
])("%s may break at the strokes of %s", (text, strokes) => {
  expect(piecesOf(text).join("|")).toBe(strokes);
});

test("what is wider than a line is broken between letters, marks still in their places", () => {
  expect(smallerPieces("「非核化」を、")).toEqual(["「非", "核", "化」", "を、"]);
  expect(smallerPieces(" シンガポール")).toEqual([" シ", "ン", "ガ", "ポー", "ル"]);
  expect(smallerPieces("Vladivostok")).toEqual(["Vladivostok"]);
  expect(linesOf("符拉迪沃斯托克峰会", 10, 400, 40)).toEqual(["符拉迪沃", "斯托克", "峰会"]);
});

const letters = [..."朝鮮半島的は韓국ア12a.,、。（）「」“”—％ー年月 "];
const texts = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 60 })
  .map((list) => list.join("").replace(/ +/g, " ").trim());

test("lines are the text, none begins with a closing mark or ends with an opening one, and none is too wide that could break", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 400 }), (text, width) => {
      for (const broken of [linesOf, balancedLines, linesWithoutWidow]) {
        const lines = broken(text, 14, 400, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines.slice(1)) {
          // After a space a mark stands where its writer put it.
          if (!text.includes(` ${line[0]}`)) expect(line).not.toMatch(/^[、。）」”％ー]/u);
        }
        for (const line of lines.slice(0, -1))
          if (!text.includes(`${line.at(-1)} `)) expect(line).not.toMatch(/[（「“]$/u);
        for (const line of lines)
          if (textWidth(line, 14, 400) > width) expect(smallerPieces(line)).toEqual([line]);
      }
    }),
  );
});
