/** The names of a thing in the languages of the region beside English; empty rather than invented. */
export const names = {
  name_ko: {
    type: "string",
    title: "Name in Korean",
    description: "The name in Korean (Hangul). Empty where no established form is known.",
    optional: true,
  },
  name_ru: {
    type: "string",
    title: "Name in Russian",
    description:
      "The name in Russian (Cyrillic, the form used by the Russian press). Empty where no established form is known.",
    optional: true,
  },
  name_zh: {
    type: "string",
    title: "Name in Chinese",
    description: "The name in Chinese (simplified characters). Empty where no established form is known.",
    optional: true,
  },
  name_ja: {
    type: "string",
    title: "Name in Japanese",
    description: "The name in Japanese. Empty where no established form is known.",
    optional: true,
  },
} as const;
