/** A text as its numbers and what stands between them: `M1 2` → numbers 1, 2 between "M", " ", "". */
export type NumberText = { numbers: readonly number[]; between: readonly string[] };

const number = /-?\d+(?:\.\d+)?/g;

export const numberText = (text: string): NumberText => ({
  numbers: (text.match(number) ?? []).map(Number),
  between: text.split(number),
});

/** Whether two texts differ in their numbers alone, so that one can become the other by degrees. */
export const isAlike = (a: NumberText, b: NumberText) =>
  a.numbers.length > 0 &&
  a.between.length === b.between.length &&
  a.between.every((text, place) => text === b.between[place]);

/** The text with other numbers, to a hundredth. */
export function written(between: readonly string[], numbers: readonly number[]): string {
  let text = between[0] ?? "";
  for (const [place, value] of numbers.entries())
    text += Math.round(value * 100) / 100 + (between[place + 1] ?? "");
  return text;
}
