import type { TableDiff } from "@/lib/dossier/diff";
import { tables } from "@/lib/tables/tables";
import { declared } from "@/lib/words/declared";
import type { Words } from "@/lib/words/words";

const longest = 300;
const most = 200;

const inWords = ({ say }: Words, value: unknown) => {
  const text = Array.isArray(value) ? value.join("; ") : value === null ? "" : String(value);
  if (text === "") return <i className="muted">{say("documents.empty")}</i>;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

type KeysProps = { words: Words; title: string; keys: readonly string[] };

function Keys({ words: { say, count }, title, keys }: KeysProps) {
  if (keys.length === 0) return null;
  const shown = keys.slice(0, most).join(" · ");
  return (
    <p className="keys">
      <b>{title}</b>{" "}
      {keys.length > most
        ? say("documents.and_more", { keys: shown, count: count(keys.length - most) })
        : shown}
    </p>
  );
}

type Props = {
  words: Words;
  /** The language of the rows, where the page is in another. */
  lang?: string | undefined;
  diff: TableDiff;
  open: boolean;
};

/** What a release did to one table: rows by their keys, changed cells before and after. */
export function ChangedTable({ words, lang, diff, open }: Props) {
  const { say, count } = words;
  const { table, added, changed, removed } = diff;
  const counts = (["added", "changed", "removed"] as const).flatMap((kind) =>
    diff[kind].length > 0 ? [say(`documents.rows_${kind}`, { count: count(diff[kind].length) })] : [],
  );
  return (
    <details className="changed" open={open}>
      <summary>
        <b>{declared(words, "datasets", tables[table].title)}</b> {counts.join(say("numbers.comma"))}
      </summary>
      <Keys words={words} title={say("documents.added")} keys={added} />
      <Keys words={words} title={say("documents.removed")} keys={removed} />
      {changed.slice(0, most).map(({ key, columns }) => (
        <dl key={key} className="changed-row" lang={lang}>
          <dt>{key}</dt>
          {Object.entries(columns).map(([column, { before, after }]) => (
            <dd key={column}>
              <code>{column}</code> <del>{inWords(words, before)}</del> <ins>{inWords(words, after)}</ins>
            </dd>
          ))}
        </dl>
      ))}
      {changed.length > most ? (
        <p>{say("documents.more_changed", { count: count(changed.length - most) })}</p>
      ) : null}
    </details>
  );
}
