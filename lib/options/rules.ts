import type { OptionSet } from "./option";

type Given = Readonly<Record<string, unknown>>;
type Rule = {
  /** The options that have to agree; where they do not, the first of them that was given is refused. */
  options: readonly [string, string];
  /** What is expected of the one, with the other as it is; nothing where the two agree. */
  expected: (values: Given) => readonly [string, string] | undefined;
};

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

/** The window has to begin by the date at which it ends. */
const windowRule: Rule = {
  options: ["since", "as_of"],
  expected: ({ since, as_of }) =>
    typeof since === "string" && typeof as_of === "string" && since > as_of
      ? [`a day no later than as_of, ${as_of}`, `a day no earlier than since, ${since}`]
      : undefined,
};

/** Nobody can be on both sides. */
const sidesRule: Rule = {
  options: ["b", "a"],
  expected: ({ a, b }) =>
    list(a).some((id) => list(b).includes(id))
      ? [
          `actors that are not on side a, ${list(a).join(",")}`,
          `actors that are not on side b, ${list(b).join(",")}`,
        ]
      : undefined,
};

const rules = [windowRule, sidesRule];

/** The first option of a set that does not agree with another one, of those in a query, and what was expected. */
export function disagreement(
  set: OptionSet,
  values: Given,
  isGiven: (name: string) => boolean,
): { parameter: string; expected: string } | undefined {
  for (const { options, expected } of rules) {
    if (!options.every((name) => Object.hasOwn(set, name))) continue;
    const words = expected(values);
    const place = words ? options.findIndex(isGiven) : -1;
    if (words && place >= 0) return { parameter: options[place] ?? "", expected: words[place] ?? "" };
  }
  return undefined;
}
