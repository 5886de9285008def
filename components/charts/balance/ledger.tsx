import { decimal } from "@/lib/words/numbers";
import type { LedgerColumn, LedgerRow } from "./ledger-model";

/** Squares for the size, filled as far as delivered, dashed where promised, struck where reversed or lapsed. */
function Squares({ row, fill }: { row: LedgerRow; fill: string }) {
  return (
    <svg width={row.size * 12 + 2} height={12} aria-hidden="true">
      {Array.from({ length: row.size }, (_, place) => place).map((place) => {
        const filled = Math.max(0, Math.min(1, row.delivered * row.size - place));
        return (
          <g key={place} transform={`translate(${place * 12 + 1},1)`}>
            <rect
              width={10}
              height={10}
              fill="none"
              stroke={row.struck ? "var(--muted)" : fill}
              strokeDasharray={filled === 1 ? undefined : "2 1.5"}
            />
            <rect width={10 * filled} height={10} fill={fill} />
          </g>
        );
      })}
      {row.struck ? <path d={`M0 6H${row.size * 12 + 2}`} stroke="var(--muted)" strokeWidth={1.5} /> : null}
    </svg>
  );
}

type Props = { column: LedgerColumn; most: number; href: (key: string) => string };

function Column({ column, most, href }: Props) {
  return (
    <div className="ledger-column">
      <p className="ledger-head" style={{ color: column.ink, borderColor: column.ink }}>
        <b>{column.name} gave</b>
        <span>
          <b>{decimal(column.given)}</b>{" "}
          {column.promised > 0 ? <small>and {decimal(column.promised)} promised</small> : null}
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
            <b>
              {row.points > 0 ? decimal(row.points) : row.promised > 0 ? `(${decimal(row.promised)})` : "0"}
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The readable ledger: what each side gave and promised the other, in two columns. */
export function Ledger({
  a,
  b,
  most,
  href,
}: {
  a: LedgerColumn;
  b: LedgerColumn;
  most: number;
  href: (key: string) => string;
}) {
  return (
    <div className="ledger">
      <Column column={a} most={most} href={href} />
      <Column column={b} most={most} href={href} />
    </div>
  );
}
