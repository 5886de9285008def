const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** A text as it stands in HTML or XML, in an element or in a quoted attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** Markup that is already safe. */
export class Markup {
  constructor(readonly text: string) {}
  toString() {
    return this.text;
  }
}

type Part = string | number | Markup | null | false | readonly Part[];
const write = (part: Part): string =>
  part === null || part === false
    ? ""
    : part instanceof Markup
      ? part.text
      : Array.isArray(part)
        ? part.map(write).join("")
        : escaped(String(part));

/** Markup from a template: whatever is put in is escaped unless it is markup itself; null and false are nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]) =>
  new Markup(
    strings.map((text, place) => text + (place < parts.length ? write(parts[place] ?? null) : "")).join(""),
  );
