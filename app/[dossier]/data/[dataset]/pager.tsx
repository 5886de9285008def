import { Link } from "@/components/ui/link";
import type { Words } from "@/lib/words/words";
import type { datasetView } from "./dataset-view";

type Props = { words: Words; page: string; view: Awaited<ReturnType<typeof datasetView>> };

/** Which of the rows are shown, and the ways to those before and after. */
export function Pager({ words: { say, count }, page, view }: Props) {
  const { first, rows, matched, before, after, pageAt } = view;
  return (
    <nav className="pager" aria-label={say("data.pages_of_rows")}>
      <p className="muted">
        {matched === 0
          ? ""
          : say("data.window", {
              first: count(first + 1),
              last: count(first + rows.length),
              all: count(matched),
            })}
      </p>
      {before === null ? null : (
        <Link className="button is-small" href={pageAt(page, before)} rel="prev">
          {say("data.before")}
        </Link>
      )}
      {after === null ? null : (
        <Link className="button is-small" href={pageAt(page, after)} rel="next">
          {say("data.next")}
        </Link>
      )}
    </nav>
  );
}
