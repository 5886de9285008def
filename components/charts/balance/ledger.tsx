import { Link } from "@/components/ui/link";
import { tagFor } from "@/lib/words/tag-for";
import { PublisherLink } from "../../ui/publisher-link";
import { useWords } from "../../ui/words";
import type { LedgerColumn, LedgerRow } from "./ledger-model";
import { LifeBar } from "./life-bar";
import { Squares } from "./squares";

type Props = {
  column: LedgerColumn;
  most: number;
  brief: boolean;
  narrow: boolean;
  href: (key: string) => string;
};

/** What a row counts; what it only promises stands in brackets and counts nothing. */
function Points({ row: { points, promised } }: { row: LedgerRow }) {
  const { decimal, plain } = useWords();
  if (points > 0) return <b>{decimal(points)}</b>;
  return <span className="muted">{promised > 0 ? `(${plain(promised)})` : "0"}</span>;
}

/** A row of the dashboard: what, how much of it, when. */
function BriefRow({ row, fill, href }: { row: LedgerRow; fill: string; href: Props["href"] }) {
  const { language } = useWords();
  return (
    <li data-key={row.key} className={row.struck ? "is-struck" : ""}>
      <Link className="plain" href={href(row.key)} lang={tagFor(row.title, language)}>
        {row.title}
      </Link>
      <span className="ledger-brief">
        <Squares row={row} fill={fill} />
        <small className="muted">{row.date}</small>
      </span>
    </li>
  );
}

function FullRow({ row, fill, href }: { row: LedgerRow; fill: string; href: Props["href"] }) {
  const { language } = useWords();
  return (
    <li data-key={row.key} className={row.struck ? "is-struck" : ""}>
      <Squares row={row} fill={fill} />
      <span>
        <Link className="plain" href={href(row.key)} lang={tagFor(row.title, language)}>
          {row.title}
          <LifeBar life={row.life} fill={fill} />
        </Link>
        <small className="muted">
          {row.date} · {row.state}
          {row.source ? " · " : ""}
          <PublisherLink source={row.source} />
        </small>
      </span>
      <Points row={row} />
    </li>
  );
}

function Column({ column, most, brief, narrow, href }: Props) {
  const { say, decimal } = useWords();
  const Row = brief ? BriefRow : FullRow;
  return (
    <div className="ledger-column">
      <p className="ledger-head" style={{ color: column.ink, borderColor: column.ink }}>
        <b>{say("balance_panel.gave", { name: narrow ? column.short : column.name })}</b>
        <span>
          <b>{decimal(column.given)}</b>{" "}
          {column.promised > 0 && !brief ? (
            <span className="muted ledger-small">
              {say("balance_panel.and_promised", { points: decimal(column.promised) })}
            </span>
          ) : null}
        </span>
      </p>
      <ul>
        {column.rows.slice(0, most).map((row) => (
          <Row key={row.key} row={row} fill={column.fill} href={href} />
        ))}
        {column.rows.length === 0 ? <li className="muted">{say("balance_panel.nothing")}</li> : null}
      </ul>
    </div>
  );
}

type LedgerProps = {
  a: LedgerColumn;
  b: LedgerColumn;
  /** Rows shown of each side. */
  most: number;
  /** Without state, source and points. */
  brief: boolean;
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
  { text: "balance_panel.key_delivered", row: { size: 2, delivered: 1, fell: false } },
  { text: "balance_panel.key_partly", row: { size: 1, delivered: 0.5, fell: false } },
  { text: "balance_panel.key_promised", row: { size: 1, delivered: 0, fell: false } },
  { text: "balance_panel.key_fell", row: { size: 1, delivered: 0, fell: true } },
] as const;

const sampleLife = {
  stretches: [
    { from: 0.1, to: 0.3, delivered: 0, promised: 1 },
    { from: 0.3, to: 0.6, delivered: 1 / 3, promised: 2 / 3 },
    { from: 0.6, to: 0.85, delivered: 1, promised: 0 },
    { from: 0.85, to: 1, delivered: 0, promised: 0 },
  ],
  steps: [0.1, 0.3, 0.6, 0.85],
};

/** What the squares of the ledger and the bars beneath its titles mean. */
export function LedgerKey() {
  const { say } = useWords();
  return (
    <p className="muted ledger-key">
      {samples.map(({ text, row }) => (
        <span key={text}>
          <Squares row={row} fill="var(--ink)" /> {say(text)}
        </span>
      ))}
      <span>
        <LifeBar life={sampleLife} fill="var(--ink)" /> {say("balance_panel.key_life")}
      </span>
    </p>
  );
}
