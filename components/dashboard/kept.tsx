/**
 * What the server drew, left as it stands in the page until its model is here. The server renders children in
 * this place; the browser, which does not have them yet, says nothing about the inside, and React leaves it.
 */
export const Kept = ({ className }: { className: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; the empty text keeps React from looking inside
  <div className={className} dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />
);
