import type { CitationForm } from "./citation-form";

/** CSL-JSON 1.0.2: a list of one item. */
export const csl: CitationForm = {
  extension: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  title: "CSL-JSON",
  forWhom: "Zotero, Pandoc, Quarto",
  write: ({ key, author, kind, title, date, version, license, url }) => {
    const item = {
      id: key,
      type: kind === "chart" ? "graphic" : "dataset",
      title,
      author: [{ literal: author }],
      issued: { "date-parts": [date.split("-").map(Number)] },
      version,
      publisher: author,
      note: license,
      URL: url,
    };
    return `${JSON.stringify([item], null, 2)}\n`;
  },
};
