import { decimal } from "@/lib/words/numbers";
import type { LedgerColumn, LedgerRow } from "./ledger-model";
import { Squares } from "./squares";

type Props = { column: LedgerColumn; most: number; narrow: boolean; href: (key: string) => string };

const points = ({ points, promised }: LedgerRow) =>
  points > 0 ? decimal(points) : promised > 0 ? `(${decimal(promised)})` : "0";

function Column({ column, most, narrow, href }: Props) {
  const full = most >= column.rows.length;
  return (
    <div className="ledger-column">
      <p className="ledger-head" style={{ color: column.ink, borderColor: column.ink }}>
        <b>{narrow ? column.short : column.name} gave</b>
        <span>
          <b>{decimal(column.given)}</b>{" "}
          {column.promised > 0 && full ? (
            <small className="muted">and {decimal(column.promised)} promised</small>
          ) : null}
        </span>
      </p>
      <ul>
        {column.rows.slice(0, most).map((row) => (
          <li key={row.key} data-key={row.key} className={row.struck ? "is-struck" : ""}>
            <Squares row={row} fill={column.fill} />
            <span>
              <a className="plain" href={href(row.key)}>
                {row.title}
              </a>
              <small className="muted">
                {row.date} · {row.state}
                {row.source ? " · " : ""}
                {row.source?.url ? (
                  <a href={row.source.url} rel="noreferrer">
                    {row.source.publisher}
                  </a>
                ) : (
                  row.source?.publisher
                )}
              </small>
            </span>
            <b>{points(row)}</b>
          </li>
        ))}
        {column.rows.length === 0 ? <li className="muted">nothing</li> : null}
      </ul>
    </div>
  );
}

type LedgerProps = {
  a: LedgerColumn;
  b: LedgerColumn;
  /** Rows shown of each side. */
  most: number;
  narrow: boolean;
  href: (key: string) => string;
};

/** The readable ledger: what each side gave and promised the other, in two columns. */
export function Ledger({ a, b, ...props }: LedgerProps) {
  return (
    <div className="ledger">
      <Column column={a} {...props} />
      <Column column={b} {...props} />
    </div>
  );
}

const samples = [
  { text: "delivered, one square a point of coded size", row: { size: 2, delivered: 1, fell: false } },
  { text: "filled as far as delivered", row: { size: 1, delivered: 0.5, fell: false } },
  { text: "promised", row: { size: 1, delivered: 0, fell: false } },
  { text: "reversed, rejected or lapsed", row: { size: 1, delivered: 0, fell: true } },
];

/** What the squares of the ledger mean. */
export function LedgerKey() {
  return (
    <p className="muted" style={{ display: "flex", flexWrap: "wrap", gap: "4px 20px", fontSize: 12.5 }}>
      {samples.map(({ text, row }) => (
        <span key={text} style={{ display: "inline-flex", alignItems: "center", gap: 8 }}>
          <Squares row={row} fill="var(--ink)" /> {text}
        </span>
      ))}
    </p>
  );
}
