import type { Column } from "../../tables/table";
import { columnsOf } from "../columns-of";
import { description } from "../description";
import type { Publication } from "../format";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

const text = (value: string): Cell => (value === "" ? null : { type: "prose", value });

async function* once(rows: readonly (readonly Cell[])[]) {
  yield rows;
}

/** How a column is written in the sheet of rows. */
function written(column: Column): string {
  if (column.type === "list") return "list, joined by ;";
  if (column.type === "edtf") return "date in EDTF, as text: to the day, month or year; ~ where approximate";
  if (column.type === "date") return "date; before March 1900, text";
  return column.type;
}

/** What every column means. */
export function columnsSheet(publication: Publication): Sheet {
  const rows = columnsOf(publication).map(([name, column]) =>
    [
      name,
      column.title,
      column.description,
      written(column),
      "unit" in column ? column.unit : "",
      "values" in column && column.values ? column.values.join("; ") : "",
      "references" in column && column.references ? column.references : "",
    ].map(text),
  );
  return {
    name: "Columns",
    widths: [18, 22, 70, 26, 18, 40, 18],
    header: ["name", "title", "description", "type", "unit", "values", "refers to"],
    rows: once(rows),
  };
}

/** Where the rows come from, under which licence, and how to cite them. */
export function aboutSheet(publication: Publication): Sheet {
  const { license, options, related, ...about } = description(publication);
  const { release, settings, shows } = publication.dossier;
  const edition = shows === "machine" ? "Version" : "Release";
  const chosen = Object.entries(options).map(([name, value]) => `${name}: ${value || "all"}`);
  const others = related.map(({ dataset, page, columns }) => `${dataset} (${columns.join(", ")}): ${page}`);
  const rows: [string, string][] = [
    ["Dataset", `${settings.title}: ${about.title}`],
    ["Description", about.description],
    [edition, `${release.version}, ${release.time}`],
    [`Checksum of the ${edition.toLowerCase()}`, release.checksum],
    ...(about.made_of ? [["Made of", about.made_of] satisfies [string, string]] : []),
    ["Parameters", chosen.join("\n")],
    ["Query", about.query],
    ["Complete", about.next ? `No: a limit left out rows, which go on at ${about.next}` : "Yes"],
    ["Page", about.page],
    ["Related tables", others.join("\n")],
    ["Licence", `${license.title} (${license.name}), ${license.path}`],
    ["How to cite", about.citation],
  ];
  return {
    name: "About",
    widths: [26, 110],
    header: ["", "This table"],
    rows: once(rows.map((row) => row.map(text))),
  };
}
