const noBreak = "\u00a0";

/** A dash stays with the word before it, a word of one letter with the next, a number with what it counts. */
const held =
  /(?= —)|(?<=—)(?= \{number\})|(?<=(?<![а-яё])[авикосуя])(?= )|(?<=#|\{(?:number|day)\})(?= [\p{L}{])/giu;

/**
 * A Russian message whose lines do not break where an editor would not let them: before a dash or between it and a number,
 * after a preposition of one letter, between a day and its month.
 */
export const heldTogether = (message: string): string => message.replace(held, "\0").replace(/\0 /g, noBreak);
