/** Letters that mean something to XML, and those that some reader of it takes for the end of a line. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** What XML 1.0 cannot hold in any form: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be written
export const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text inside an element or an attribute. What XML cannot hold becomes U+FFFD, and a reader gets the rest as it was. */
export const xmlText = (text: string) =>
  text.replace(notXml, "\ufffd").replace(/[&<>"'\t\n\r\u0085\u2028]/g, (found) => entities[found] ?? found);

/** Attributes as they stand in a tag, each after a space; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | null | undefined>>) =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
