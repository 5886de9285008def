import { josa } from "es-hangul";
import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import { heldTogether } from "./held-together";
import { defaultLanguage, type Language } from "./language";
import { en } from "./messages/en/catalogue";
import { ja } from "./messages/ja/catalogue";
import { ko } from "./messages/ko/catalogue";
import type { Area, MessageKey } from "./messages/messages";
import { ru } from "./messages/ru/catalogue";
import { zh } from "./messages/zh/catalogue";
import { type Compiled, type Words, wordsFrom } from "./words";

export const catalogues: Readonly<
  Record<Language, Readonly<Record<Area, Readonly<Record<string, string>>>>>
> = { en, ko, ru, zh, ja };

const compiled = new Map<string, CompiledMessage>();

function messageIn(language: Language, key: MessageKey): CompiledMessage | undefined {
  const known = compiled.get(`${language} ${key}`);
  if (known !== undefined) return known;
  const [area = "", name = ""] = key.split(".");
  const text =
    catalogues[language][area as Area]?.[name] ?? catalogues[defaultLanguage][area as Area]?.[name];
  if (text === undefined) return undefined;
  // The compiler makes objects without a prototype, which a page cannot hand to the browser.
  const made = JSON.parse(
    JSON.stringify(compile(language === "ru" ? heldTogether(text) : text)),
  ) as CompiledMessage;
  compiled.set(`${language} ${key}`, made);
  return made;
}

const particles = /([가-힣])(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/g;
const pairs = {
  "은(는)": "은/는",
  "이(가)": "이/가",
  "을(를)": "을/를",
  "와(과)": "와/과",
  "(으)로": "으로/로",
} as const;

/** Korean particles follow the sound that comes before them, which a message with a name in it cannot know. */
const withParticles = (text: string) =>
  text.replace(particles, (_, letter: string, both: keyof typeof pairs) => josa(letter, pairs[both]));

const made = new Map<Language, Words>();

/** How a language says things, with every message at hand: for the server. */
export function wordsIn(language: Language): Words {
  const known =
    made.get(language) ??
    wordsFrom(language, (key) => messageIn(language, key), language === "ko" ? withParticles : undefined);
  made.set(language, known);
  return known;
}

/** The messages of some areas in a language, for a browser. */
export function messagesOf(language: Language, areas: readonly Area[]): Compiled {
  const keys = areas.flatMap((area) => Object.keys(catalogues.en[area]).map((name) => `${area}.${name}`));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const message = messageIn(language, key as MessageKey);
      return message === undefined ? [] : [[key, message]];
    }),
  );
}
