import type { ReactNode } from "react";

/** What may be wider than the page scrolls in a region of its own that a keyboard reaches. */
export function ScrollRegion(props: { label: string; className?: string; children: ReactNode }) {
  const { label, className = "scroll", children } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop a keyboard could not scroll it
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
