/** What a spreadsheet may take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

export const looksLikeFormula = (text: string) => formula.test(text);

/** Text that no spreadsheet runs: ' before what would be a formula. Numbers of a number column are left alone. */
export const harmless = (text: string) => (looksLikeFormula(text) ? `'${text}` : text);
