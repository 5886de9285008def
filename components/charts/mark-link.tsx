import type { JSX, ReactNode } from "react";
import type { Mark } from "./chart";

/**
 * The group of one mark. With an address it is a link, so that it opens without JavaScript; the panel adds
 * walking and hover through `data-key` and `data-about`. Draw a `.ring` inside for focus and selection.
 */
export function MarkLink(props: {
  mark: Mark;
  href?: (key: string) => string;
  children: ReactNode;
}): JSX.Element {
  const { mark, href, children } = props;
  const data = { "data-key": mark.key, "data-about": mark.about.join(" ") || undefined };
  return href ? (
    <a href={href(mark.key)} aria-label={mark.label} lang={mark.lang} {...data}>
      {children}
    </a>
  ) : (
    <g {...data}>{children}</g>
  );
}
