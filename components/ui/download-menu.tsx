import type { AnyDataset } from "@/lib/datasets/dataset";
import { menuOf } from "@/lib/formats/menu";
import { inFormat } from "@/lib/publish/links";
import { plural } from "@/lib/words/numbers";
import { CopyButton } from "./copy-button";
import { Link } from "./link";

type Props = {
  dataset: AnyDataset;
  page: string;
  origin: string;
  /** The view's options; what only some formats take is left out where a format does not. */
  queryFor: (extension: string) => string;
  /** Rows of the view, and of everything. */
  rows: number;
  /** False where the view was not looked through to its end, so that it may have more rows. */
  isExact: boolean;
  all: number;
  isView: boolean;
  version: string;
};

/** Every format with whom it is for: the rows of this view, and all of them where the view is narrower. */
export function DownloadMenu(props: Props) {
  const { dataset, page, origin, queryFor, rows, isExact, all, isView, version } = props;
  const joined = (view: string, own: string) => [view, own].filter(Boolean).join("&");
  return (
    <details className="menu download-menu is-primary" name="menu">
      <summary>Download</summary>
      <div className="menu-body">
        <p className="menu-head">
          <b>
            {isView ? `This view${isExact ? `: ${plural(rows, "row")}` : ""}` : `All ${plural(rows, "row")}`}
          </b>
          <span>release {version}</span>
        </p>
        <ul>
          {menuOf(dataset).map(({ format, title, forWhom, query }) => (
            <li key={title}>
              <Link href={inFormat(page, format.extension, joined(queryFor(format.extension), query))}>
                <b>{title}</b> <span>{forWhom}</span>
              </Link>
              {isView ? (
                <Link
                  className="all-rows"
                  href={inFormat(page, format.extension, query)}
                  aria-label={`${title}, all ${plural(all, "row")}`}
                >
                  all rows
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="menu-foot">
          <CopyButton
            text={`${origin}${inFormat(page, "csv", queryFor("csv"))}`}
            label="Copy the address of the CSV"
          />
          <Link href="#code">Code for Python, R, DuckDB…</Link>
        </p>
      </div>
    </details>
  );
}
