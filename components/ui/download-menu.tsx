import type { AnyDataset } from "@/lib/datasets/dataset";
import { menuOf } from "@/lib/formats/menu";
import { inFormat } from "@/lib/publish/links";
import type { Words } from "@/lib/words/words";
import { CopyButton } from "./copy-button";
import { Link } from "./link";

type Props = {
  words: Words;
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
  /** The release, or what stands in its place, in words. */
  version: string;
};

/** Every format with whom it is for: the rows of this view, and all of them where the view is narrower. */
export function DownloadMenu(props: Props) {
  const { words, dataset, page, origin, queryFor, rows, isExact, all, isView, version } = props;
  const { say } = words;
  const joined = (view: string, own: string) => [view, own].filter(Boolean).join("&");
  return (
    <details className="menu download-menu is-primary" name="menu">
      <summary>{say("frame.download")}</summary>
      <div className="menu-body">
        <p className="menu-head">
          <b>
            {isView
              ? isExact
                ? say("frame.view_rows", { rows })
                : say("frame.view")
              : say("frame.all_rows_number", { rows })}
          </b>
          <span>{version}</span>
        </p>
        <ul>
          {menuOf(dataset, words).map(({ format, title, forWhom, query }) => (
            <li key={title}>
              <Link href={inFormat(page, format.extension, joined(queryFor(format.extension), query))}>
                <b>{title}</b> <span>{forWhom}</span>
              </Link>
              {isView ? (
                <Link
                  className="all-rows"
                  href={inFormat(page, format.extension, query)}
                  aria-label={say("frame.format_all_rows", { format: title, rows: all })}
                >
                  {say("frame.all_rows")}
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="menu-foot">
          <CopyButton
            text={`${origin}${inFormat(page, "csv", queryFor("csv"))}`}
            label={say("frame.copy_csv")}
          />
          <Link href="#code">{say("frame.code")}</Link>
        </p>
      </div>
    </details>
  );
}
