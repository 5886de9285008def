/** A document for machines inside a page; `<` is written so that no text can end the element. */
export function JsonLd({ document }: { document: object }) {
  const text = JSON.stringify(document).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON has no markup, and its < is escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
