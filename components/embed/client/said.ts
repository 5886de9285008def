/** What the script says, in the language of the document, which hands it over (script-words.ts). */
export const [closeCard = "", walk = "", play = "", pause = "", someOf = "", confidence = ""] =
  document.body.dataset.say?.split("|") ?? [];

/** A text with its blanks filled in. */
export const filled = (text: string, ...values: readonly unknown[]) =>
  text.replace(/\{(\d)\}/g, (_, place) => `${values[place]}`);
