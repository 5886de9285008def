import type { CitationForm } from "./citation-form";

/** RIS, a tag a line with CRLF. */
export const ris: CitationForm = {
  extension: "ris",
  mediaType: "application/x-research-info-systems; charset=utf-8",
  title: "RIS",
  forWhom: "EndNote, Mendeley, Citavi",
  write: ({ key, author, kind, title, date, version, license, url }) =>
    [
      ["TY", kind === "chart" ? "FIGURE" : "DATA"],
      ["ID", key],
      ["AU", author],
      ["TI", title],
      ["PY", date.slice(0, 4)],
      ["DA", date.replaceAll("-", "/")],
      ["ET", version],
      ["PB", author],
      ["N1", license],
      ["UR", url],
      ["ER", ""],
    ]
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join(""),
};
