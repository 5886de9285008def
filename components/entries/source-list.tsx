import { Link } from "@/components/ui/link";
import type { Dossier } from "@/lib/dossier/dossier";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";

/** A value of an enumeration as names of messages have it. */
const inName = (value: "opened" | "opening only" | "not opened") =>
  value.replace(" ", "_") as "opened" | "opening_only" | "not_opened";

/** The sources of a row, each with who published it when, and how much of it was read. */
export function SourceList({ dossier, ids }: { dossier: Dossier; ids: readonly string[] }) {
  const { say, shortDate } = wordsOf(dossier);
  const own = ownLang(dossier);
  const sources = ids.flatMap((id) => dossier.tables.sources.find((source) => source.id === id) ?? []);
  return (
    <ol className="entry-sources">
      {sources.map(({ id, title, url, publisher, date, opened }) => (
        <li key={id}>
          {url ? (
            <Link href={url} rel="noreferrer" lang={own}>
              {title}
            </Link>
          ) : (
            <span lang={own}>{title}</span>
          )}
          <small className="muted">
            {[publisher, date ? shortDate(date) : "", say(`entries.opened_${inName(opened)}`)]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </li>
      ))}
    </ol>
  );
}
