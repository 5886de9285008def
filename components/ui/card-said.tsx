import { Fragment } from "react";
import { tagFor } from "@/lib/words/tag-for";
import type { Card } from "../charts/card";
import { useWords } from "./words";

/** How many of a card's rows are said: the first are the weightiest. */
const rowsSaid = 3;

/**
 * What a card holds, for a reader who listens: the rows that weigh most with their numbers, and before them, once
 * it is open, what it says in all.
 */
export function CardSaid({ card, isOpen }: { card: Card; isOpen: boolean }) {
  const { language } = useWords();
  const { text, values, rows } = card;
  return (
    <>
      {isOpen ? (
        <>
          {text ? <span lang={tagFor(text, language)}>{text} </span> : null}
          {values.map(({ label, note, value }) => (
            <Fragment key={label}>
              {[label, note].filter(Boolean).join(", ")}: <span lang={tagFor(value, language)}>{value}</span>
              {". "}
            </Fragment>
          ))}
        </>
      ) : null}
      {rows && rows.items.length > 0 ? (
        <>
          {rows.valueTitle ? `${rows.title}, ${rows.valueTitle}: ` : `${rows.title}: `}
          {rows.items.slice(0, rowsSaid).map(({ key, title, detail, value }) => (
            <Fragment key={`${key}${detail}`}>
              <span lang={tagFor(title, language)}>{title}</span>, {detail}
              {value ? `, ${[value.text, value.factor].filter(Boolean).join(" × ")}` : ""}
              {"; "}
            </Fragment>
          ))}
        </>
      ) : null}
    </>
  );
}
