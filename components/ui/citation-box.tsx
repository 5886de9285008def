import { citationText, type Work } from "@/lib/publish/citation";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { inFormat } from "@/lib/publish/links";
import { CopyButton } from "./copy-button";
import { Link } from "./link";

/** How to cite what the page shows, as text and in the forms of reference managers. */
export function CitationBox({ work, page, query }: { work: Work; page: string; query: string }) {
  return (
    <div className="citation">
      <p>{citationText(work)}</p>
      <div className="citation-actions">
        <CopyButton text={citationText(work)} label="Copy" />
        {citationForms.map(({ extension, title, forWhom }) => (
          <Link
            key={extension}
            className="button is-small"
            href={inFormat(page, extension, query)}
            title={`For ${forWhom}`}
          >
            {title}
          </Link>
        ))}
      </div>
      <details>
        <summary>Copy as BibTeX, RIS or CSL-JSON</summary>
        {citationForms.map((form) => (
          <div key={form.extension} className="code">
            <p>
              <b>{form.title}</b> <span className="muted">{form.forWhom}</span>{" "}
              <CopyButton text={form.write(work)} label={`Copy ${form.title}`} />
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop a keyboard could not scroll it */}
            <pre tabIndex={0}>{form.write(work)}</pre>
          </div>
        ))}
      </details>
    </div>
  );
}
