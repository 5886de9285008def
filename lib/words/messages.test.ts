import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { languageIds, languages } from "./language";
import { catalogues } from "./words-in";

type Node = {
  type: number;
  value?: string;
  options?: Record<string, { value: Node[] }>;
  children?: Node[];
};
const [argument, select, plural, tag] = [1, 5, 6, 8];

/** What a message has to be given: `name`, `kind{a,b}` for a choice, `n#` for a plural. */
function asks(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ type, value = "", options, children }) => {
    const within = [
      ...Object.values(options ?? {}).flatMap((option) => asks(option.value)),
      ...asks(children ?? []),
    ];
    if (type === argument) return [value];
    if (type === select) return [`${value}{${Object.keys(options ?? {}).sort()}}`, ...within];
    if (type === plural) return [`${value}#`, ...within];
    return type === tag ? [`<${value}>`, ...within] : within;
  });
}
const asked = (text: string) => [...new Set(asks(parse(text) as Node[]))].sort();

/** Every message as `area.name`, with its text in a language. */
const messages = (language: (typeof languageIds)[number]) =>
  new Map(
    Object.entries(catalogues[language]).flatMap(([area, names]) =>
      Object.entries(names).map(([name, text]): [string, string] => [`${area}.${name}`, text]),
    ),
  );

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8")),
);
const code = sources.join("\n");

test.each(languageIds)("%s says every message, and of each what the English one says", (language) => {
  const [english, own] = [messages("en"), messages(language)];
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of own) {
    expect(text.trim(), key).not.toBe("");
    // A language may do without a plural, but not without the number.
    const names = (message: string) => [...new Set(asked(message).map((name) => name.replace("#", "")))];
    expect([key, names(text)]).toEqual([key, names(english.get(key) ?? "")]);
  }
});

test.each(languageIds)("plurals of %s have the forms that the language needs", (language) => {
  const { pluralCategories } = new Intl.PluralRules(languages[language].tag).resolvedOptions();
  const whole = pluralCategories.filter((form) => form !== "other" || pluralCategories.length === 1);
  const look = (nodes: readonly Node[], key: string): void => {
    for (const { type, options, children } of nodes) {
      if (type === plural)
        for (const form of [...whole, "other"])
          expect([key, Object.keys(options ?? {})]).toEqual([key, expect.arrayContaining([form])]);
      for (const option of Object.values(options ?? {})) look(option.value, key);
      look(children ?? [], key);
    }
  };
  for (const [key, text] of messages(language)) look(parse(text) as Node[], key);
});

test("every message is said somewhere", () => {
  const said = new Set([...code.matchAll(/["'`]([a-z_]+\.[a-z0-9_]+)["'`]/g)].map(([, key]) => key));
  // A key that ends in what the data say: `kinds.status_${status}`.
  const begun = [...code.matchAll(/`([a-z_]+\.[a-z0-9_]*)\$\{/g)].map(([, start = ""]) => start);
  const unused = [...messages("en").keys()].filter(
    // What charts say of themselves is asked for by their names.
    (key) =>
      !/\.(name|summary|explanation)$/.test(key) &&
      !said.has(key) &&
      !begun.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test("particles after a name are left to the server: the browser's messages in Korean have none", () => {
  const inBrowser = ["card", "controls", "section", "search", "site"];
  for (const [key, text] of messages("ko"))
    if (inBrowser.includes(key.split(".")[0] ?? "") || /_panel\./.test(key))
      expect([key, text]).not.toEqual([
        key,
        expect.stringMatching(/은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로/),
      ]);
});
