import { Link } from "@/components/ui/link";
import type { Dossier } from "@/lib/dossier/dossier";
import { shortDate } from "@/lib/words/dates";

/** The sources of a row, each with who published it when, and how much of it was read. */
export function SourceList({ dossier, ids }: { dossier: Dossier; ids: readonly string[] }) {
  const sources = ids.flatMap((id) => dossier.tables.sources.find((source) => source.id === id) ?? []);
  return (
    <ol className="entry-sources">
      {sources.map(({ id, title, url, publisher, date, opened }) => (
        <li key={id}>
          {url ? (
            <Link href={url} rel="noreferrer">
              {title}
            </Link>
          ) : (
            title
          )}
          <small className="muted">
            {[publisher, date ? shortDate(date) : "", opened].filter(Boolean).join(" · ")}
          </small>
        </li>
      ))}
    </ol>
  );
}
