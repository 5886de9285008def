import type { AnyRow, Column } from "@/lib/tables/table";
import { declared } from "@/lib/words/declared";
import { isLanguage, languages } from "@/lib/words/language";
import type { Words } from "@/lib/words/words";
import { Link } from "./link";
import { ScrollRegion } from "./scroll-region";

type Props = {
  words: Words;
  /** The language of the cells, where the page is in another. */
  lang?: string | undefined;
  columns: readonly (readonly [string, Column])[];
  rows: readonly { key: string; row: AnyRow }[];
  /** The column sorted by now, if any. */
  sort: { column: string; descending: boolean } | null;
  /** Address of the page sorted by a column. */
  sortedBy: (column: string, descending: boolean) => string;
};

const longest = 140;

/** The language of a column of names: `name_ko`. */
function nameIn(column: string): string | undefined {
  const language = column.startsWith("name_") ? column.slice("name_".length) : "";
  return isLanguage(language) ? languages[language].tag : undefined;
}

function shown(value: unknown, column: Column) {
  if (value === null || value === undefined) return "";
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  if (column.type === "string" && column.role === "url" && /^https?:/.test(text))
    return (
      <Link href={text} rel="noreferrer">
        {text.replace(/^https?:\/\//, "").slice(0, 40)}
      </Link>
    );
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function cellClass(column: Column, value: unknown): string {
  if (isRight(column)) return "right";
  if (column.type === "date" || column.type === "edtf") return "is-date";
  return String(value ?? "").length > 40 ? "is-long" : "";
}

const isRight = ({ type }: Column) => type === "number" || type === "integer";

/** Rows as a table whose headings sort it and say what they mean. */
export function PreviewTable({ words, lang, columns, rows, sort, sortedBy }: Props) {
  return (
    <ScrollRegion label={words.say("data.rows_title")}>
      <table className="table preview">
        <thead>
          <tr>
            {columns.map(([name, column]) => {
              const title = declared(words, "columns", column.title);
              const now = sort?.column === name ? sort : null;
              return (
                <th
                  key={name}
                  scope="col"
                  className={isRight(column) ? "right" : ""}
                  aria-sort={now ? (now.descending ? "descending" : "ascending") : undefined}
                >
                  <Link
                    href={sortedBy(name, now !== null && !now.descending)}
                    title={words.say("data.column_about", {
                      title,
                      about: declared(words, "columns", column.description),
                    })}
                  >
                    {words.language === "en" ? name : title}
                    {now ? <span aria-hidden="true">{now.descending ? " ↓" : " ↑"}</span> : null}
                  </Link>
                  {words.language === "en" ? null : <code className="unit">{name}</code>}
                  {"unit" in column && column.unit ? (
                    <span className="unit">{declared(words, "columns", column.unit)}</span>
                  ) : null}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody lang={lang}>
          {rows.map(({ key, row }) => (
            <tr key={key}>
              {columns.map(([name, column]) => (
                <td key={name} className={cellClass(column, row[name])} lang={nameIn(name)}>
                  {shown(row[name], column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
