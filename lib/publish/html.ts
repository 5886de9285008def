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
        ? part.reduce((text: string, one: Part) => text + write(one), "")
        : escaped(String(part));

/** Markup from a template: whatever is put in is escaped unless it is markup itself; null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  // Added piece by piece, so that a long text put into another is not copied at every level.
  let text = strings[0] ?? "";
  for (const [place, part] of parts.entries()) text += write(part) + (strings[place + 1] ?? "");
  return new Markup(text);
}
