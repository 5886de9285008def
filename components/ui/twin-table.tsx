import { toneInk } from "@/lib/look/paints";
import { tagFor } from "@/lib/words/tag-for";
import type { Twin } from "../charts/twin";
import { Link } from "./link";
import { useWords } from "./words";

/** The table that says the same as a figure; every row opens the card of its mark. */
export function TwinTable({
  twin,
  href,
  selected,
}: {
  twin: Twin;
  href: (key: string) => string;
  selected: string | null;
}) {
  const { language } = useWords();
  return (
    <table className="table">
      <caption className="visually-hidden">{twin.caption}</caption>
      <thead>
        <tr>
          {twin.columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              className={`${column.align ?? ""} ${column.wide ? "only-wide-cell" : ""}`}
            >
              {column.title} {column.unit ? <span className="unit">{column.unit}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {twin.rows.map((row) => (
          <tr key={row.key} className={row.key === selected ? "is-selected" : undefined}>
            {row.cells.map((cell, place) => {
              const column = twin.columns[place];
              return (
                <td
                  key={column?.title}
                  lang={tagFor(cell.text, language, cell.isOwn)}
                  className={`${column?.align ?? ""} ${column?.wide ? "only-wide-cell" : ""}`}
                  style={cell.tone === undefined ? undefined : { color: toneInk(cell.tone), fontWeight: 600 }}
                >
                  {place === 0 ? <Link href={href(row.key)}>{cell.text}</Link> : cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
