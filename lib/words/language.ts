/** The languages that Entente speaks, each by its own name, as readers of the region expect them. */
export const languages = {
  en: { name: "English", tag: "en", locale: "en_GB" },
  ko: { name: "한국어", tag: "ko", locale: "ko_KR" },
  ru: { name: "Русский", tag: "ru", locale: "ru_RU" },
  zh: { name: "简体中文", tag: "zh-Hans", locale: "zh_CN" },
  ja: { name: "日本語", tag: "ja", locale: "ja_JP" },
} as const;

export type Language = keyof typeof languages;
export const languageIds = Object.keys(languages) as [Language, ...Language[]];
export const defaultLanguage: Language = "en";

export const isLanguage = (text: string | null | undefined): text is Language =>
  text != null && Object.hasOwn(languages, text);
