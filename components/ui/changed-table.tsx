import type { TableDiff } from "@/lib/dossier/diff";
import { tables } from "@/lib/tables/tables";
import { count } from "@/lib/words/numbers";

const longest = 300;
const most = 200;

const inWords = (value: unknown) => {
  const text = Array.isArray(value) ? value.join("; ") : value === null ? "" : String(value);
  if (text === "") return <i className="muted">empty</i>;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

function Keys({ title, keys }: { title: string; keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <p className="keys">
      <b>{title}</b> {keys.slice(0, most).join(" · ")}
      {keys.length > most ? ` and ${count(keys.length - most)} more, all in the JSON` : ""}
    </p>
  );
}

/** What a release did to one table: rows by their keys, changed cells before and after. */
export function ChangedTable({ diff, open }: { diff: TableDiff; open: boolean }) {
  const { table, added, changed, removed } = diff;
  const counts = Object.entries({ added, changed, removed }).filter(([, rows]) => rows.length > 0);
  return (
    <details className="changed" open={open}>
      <summary>
        <b>{tables[table].title}</b>{" "}
        {counts.map(([kind, rows]) => `${count(rows.length)} ${kind}`).join(", ")}
      </summary>
      <Keys title="Added" keys={added} />
      <Keys title="Removed" keys={removed} />
      {changed.slice(0, most).map(({ key, columns }) => (
        <dl key={key} className="changed-row">
          <dt>{key}</dt>
          {Object.entries(columns).map(([column, { before, after }]) => (
            <dd key={column}>
              <code>{column}</code> <del>{inWords(before)}</del> <ins>{inWords(after)}</ins>
            </dd>
          ))}
        </dl>
      ))}
      {changed.length > most ? (
        <p>{count(changed.length - most)} more changed rows are in the JSON.</p>
      ) : null}
    </details>
  );
}
