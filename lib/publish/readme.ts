import { codedInWords } from "../dossier/coded-in-words";
import type { Dossier } from "../dossier/dossier";
import type { Column, Columns } from "../tables/table";
import { citationText, type Work } from "./citation";

type Described = { file: string; title: string; description: string; columns: Columns };
type Given = {
  dossier: Dossier;
  title: string;
  about: string;
  work: Work;
  /** Every option in words, or null where nothing was filtered. */
  filters: Readonly<Record<string, string>> | null;
  tables: readonly Described[];
  /** Further paragraphs. */
  more?: readonly string[];
};

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const typeOf = (column: Column) =>
  column.type === "list"
    ? "list joined by ;"
    : column.type === "edtf"
      ? "EDTF date"
      : column.type === "string"
        ? "text"
        : column.type;

const columnTable = (columns: Columns) => [
  "| column | type | unit | meaning |",
  "|---|---|---|---|",
  ...Object.entries(columns).map(
    ([name, column]) =>
      `| ${name} | ${typeOf(column)} | ${"unit" in column ? cell(column.unit) : ""} | ${cell(column.description)} |`,
  ),
];

/** What lies beside downloaded tables: what they are, which rows, on which terms, what every column means. */
export function readme({ dossier, title, about, work, filters, tables, more = [] }: Given): string {
  const { settings, release, descriptor } = dossier;
  const sources = (descriptor.sources ?? []) as { title: string; path?: string }[];
  const lines = [
    `# ${title}`,
    "",
    about,
    "",
    dossier.shows === "machine"
      ? `- **Version**: ${release.version}, ${release.time.slice(0, 10)}: ${codedInWords(dossier)}`
      : `- **Release**: ${release.version}, ${release.time.slice(0, 10)}, SHA-256 of the content ${release.checksum}`,
    `- **Filters**: ${
      filters === null
        ? "none; every row"
        : Object.entries(filters)
            .map(([name, value]) => `${name}=${value || "(all)"}`)
            .join(", ") || "none; every row"
    }`,
    `- **Licence**: ${settings.license.title}, ${settings.license.path}`,
    `- **Cite as**: ${citationText(work)}`,
    "",
    "CSV in UTF-8 with a header row; an empty cell is a missing value; dates are in EDTF (`2018-06-12`, `2018-06`, `2018`, with `~` where approximate); lists are joined by a semicolon. `datapackage.json` says the same for programs.",
    "",
    ...more.flatMap((paragraph) => [paragraph, ""]),
    ...tables.flatMap(({ file, title: name, description, columns }) => [
      `## ${file}: ${name}`,
      "",
      description,
      "",
      ...columnTable(columns),
      "",
    ]),
    "## Sources",
    "",
    tables.some(({ columns }) => Object.hasOwn(columns, "sources"))
      ? "Rows name their sources in the column `sources`, by the identifiers of the table of sources."
      : "Rows are computed; their sources are those of the rows that they are computed from.",
    ...(sources.length > 0 ? ["Beside those:", ""] : []),
    ...sources.map((source) => `- ${source.title}${source.path ? `, ${source.path}` : ""}`),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
