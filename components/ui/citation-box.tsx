import { citationText, type Work } from "@/lib/publish/citation";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { inFormat } from "@/lib/publish/links";
import { tagFor } from "@/lib/words/tag-for";
import type { Words } from "@/lib/words/words";
import { CopyButton } from "./copy-button";
import { Link } from "./link";

type Props = { words: Words; work: Work; page: string; query: string };

/** How to cite what the page shows, as text and in the forms of reference managers. */
export function CitationBox({ words: { say, language }, work, page, query }: Props) {
  const text = citationText(work, say);
  return (
    <div className="citation">
      <p lang={work.kind === "chart" ? undefined : tagFor(text, language)}>{text}</p>
      <div className="citation-actions">
        <CopyButton text={text} label={say("frame.copy")} />
        {citationForms.map(({ extension, title, forWhom }) => (
          <Link
            key={extension}
            className="button is-small"
            href={inFormat(page, extension, query)}
            title={say("frame.cited_in", { programs: forWhom })}
          >
            {title}
          </Link>
        ))}
      </div>
      <details>
        <summary>{say("frame.copy_forms")}</summary>
        {citationForms.map((form) => (
          <div key={form.extension} className="code">
            <p>
              <b>{form.title}</b> <span className="muted">{form.forWhom}</span>{" "}
              <CopyButton text={form.write(work)} label={say("frame.copy_form", { form: form.title })} />
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop a keyboard could not scroll it */}
            <pre tabIndex={0}>{form.write(work)}</pre>
          </div>
        ))}
      </details>
    </div>
  );
}
