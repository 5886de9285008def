import { toneInk, tonePaint } from "@/lib/look/paints";
import { tagFor } from "@/lib/words/tag-for";
import type { Card, CardActor, CardRow, CardSource } from "../charts/card";
import { Link } from "./link";
import { PublisherLink } from "./publisher-link";
import { useWords } from "./words";

function Source({ source: { title, url, publisher, date } }: { source: CardSource }) {
  const { language } = useWords();
  const lang = tagFor(title, language);
  return (
    <p className="card-source">
      {url ? (
        <Link href={url} rel="noreferrer" lang={lang}>
          {title}
        </Link>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      <span className="muted">{[publisher, date].filter(Boolean).join(", ")}</span>
    </p>
  );
}

type RowProps = { row: CardRow; href: (key: string) => string; leaveOut?: (key: string) => string };

function LeaveOut({ row: { key, title, counts }, href }: { row: CardRow; href: string }) {
  const { say } = useWords();
  return (
    <Link
      href={href}
      data-leave={key}
      aria-label={say(counts ? "card.leave_out_named" : "card.count_again_named", { title })}
    >
      {say(counts ? "card.leave_out" : "card.count_again")}
    </Link>
  );
}

const RowTitle = ({ row, href }: { row: CardRow; href: string }) => (
  <Link className="plain" href={href} data-open={row.key} lang={tagFor(row.title, useWords().language)}>
    {row.title}
  </Link>
);

const Row = ({ row, href, leaveOut }: RowProps) => (
  <li className={row.counts === false ? "card-row is-out" : "card-row"}>
    <div>
      <RowTitle row={row} href={href(row.key)} />
      <span className="muted card-detail">
        {row.detail}
        {row.source ? " · " : ""}
        <PublisherLink source={row.source} />
        {leaveOut && row.counts !== undefined ? (
          <>
            {" · "}
            <LeaveOut row={row} href={leaveOut(row.key)} />
          </>
        ) : null}
      </span>
    </div>
    {row.value ? (
      <div className="card-value">
        <span>
          <b style={{ color: toneInk(row.value.tone) }}>{row.value.text}</b>
          {row.value.factor ? ` × ${row.value.factor}` : ""}
        </span>
        <i className="bar">
          <i
            style={{ width: `${Math.round(row.value.share * 100)}%`, background: tonePaint(row.value.tone) }}
          />
        </i>
      </div>
    ) : null}
  </li>
);

const Actors = ({ actors }: { actors: readonly CardActor[] }) =>
  actors.map((actor) => (
    <span key={actor.id} className="actor" data-actor={actor.id}>
      <i className="dot" style={{ background: actor.color }} />
      {actor.name}
    </span>
  ));

/** The card of a mark: when and kind, what, why it matters, who, value, says who; always in this order. */
export function CardView({
  Title,
  card,
  href,
  leaveOut,
  onClose,
}: {
  /** The next below the heading of its chart. */
  Title: "h2" | "h3";
  card: Card;
  href: (key: string) => string;
  /** The address at which a row is left out of the sum, or counts again. */
  leaveOut?: (key: string) => string;
  onClose?: () => void;
}) {
  const { say, language } = useWords();
  return (
    <article className="card" aria-label={card.title}>
      <p className="card-when">
        {card.when} · {card.kind}
        {onClose ? (
          <button type="button" className="card-close" onClick={onClose} aria-label={say("card.close")}>
            ×
          </button>
        ) : null}
      </p>
      <Title className="minor" lang={tagFor(card.title, language)}>
        {card.title}
      </Title>
      {card.text ? (
        <p className="card-text" lang={tagFor(card.text, language)}>
          {card.text}
        </p>
      ) : null}
      {card.who ? (
        <p className="card-who">
          <Actors actors={card.who.from} />
          {card.who.to.length > 0 ? <span className="arrow">{card.who.mutual ? "↔" : "→"}</span> : null}
          <Actors actors={card.who.to} />
        </p>
      ) : null}
      {card.table ? (
        <table className="card-table">
          <thead>
            <tr>
              {card.table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.table.rows.map((row) => (
              <tr key={row[0]?.text}>
                {row.map((cell, place) => (
                  <td
                    key={card.table?.head[place]}
                    style={cell.tone === undefined ? undefined : { color: toneInk(cell.tone) }}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {card.values.length > 0 ? (
        <dl className="card-values">
          {card.values.map((value) => (
            <div key={value.label}>
              <dt>
                {value.label} {value.note ? <span className="muted">{value.note}</span> : null}
              </dt>
              <dd
                lang={tagFor(value.value, language)}
                style={value.tone === undefined ? undefined : { color: toneInk(value.tone) }}
              >
                {value.value}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {card.rows && card.rows.items.length > 0 ? (
        <>
          <p className="card-rows-title">
            <span>{card.rows.title}</span>
            <span>{card.rows.valueTitle}</span>
          </p>
          <ul className="card-rows">
            {card.rows.items.map((row) => (
              <Row key={`${row.key}${row.detail}`} row={row} href={href} leaveOut={leaveOut} />
            ))}
          </ul>
        </>
      ) : null}
      {card.sources.map((source) => (
        <Source key={`${source.title}${source.url}`} source={source} />
      ))}
      {card.page ? (
        <p>
          <Link href={card.page}>{say("card.everything")}</Link>
        </p>
      ) : null}
      {card.confidence ? (
        <p className="muted card-confidence">{say("card.confidence", { confidence: card.confidence })}</p>
      ) : null}
    </article>
  );
}
