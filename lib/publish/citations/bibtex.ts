import type { Work } from "../citation";
import type { CitationForm } from "./citation-form";

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escaped = (text: string) =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => special[character] ?? `\\${character}`);

/** An entry that classic BibTeX and biblatex both read. Double braces keep names and titles as they are. */
export const bibtex: CitationForm = {
  extension: "bib",
  mediaType: "application/x-bibtex; charset=utf-8",
  title: "BibTeX",
  forWhom: "LaTeX, JabRef",
  write: ({ key, author, kind, title, date, edition, version, license, url }: Work) =>
    `@misc{${key},
  author       = {{${escaped(author)}}},
  title        = {{${escaped(title)}}},
  year         = {${date.slice(0, 4)}},
  date         = {${date}},
  version      = {${version}},
  howpublished = {${kind}, ${edition} ${version}},
  note         = {${escaped(license)}},
  url          = {${url}}
}
`,
};
