import type { MouseEvent } from "react";
import { Named } from "./help";
import { Link } from "./link";

type Change = Readonly<Record<string, string | null>>;
type Props = {
  /** What is chosen, for those who do not see the control. */
  label: string;
  /** The same, in front of the control. */
  title: string;
  /** What it does, in a line. */
  help: string;
  items: readonly { title: string; on: boolean; to: Change }[];
  href: (change: Change) => string;
  change: (change: Change) => void;
};

/** Goes there without loading the page, unless the reader asks for a tab or window of its own. */
export const goTo = (change: Props["change"], to: Change) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  change(to);
};

/** One of several, as links: it works without JavaScript, and the chosen one stands reversed. */
export function Choice({ label, title, help, items, href, change }: Props) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      <Named about={title} text={help} />
      {items.map((item) => (
        <Link
          key={item.title}
          className={item.on ? "is-on" : ""}
          aria-current={item.on ? "true" : undefined}
          href={href(item.to)}
          onClick={goTo(change, item.to)}
        >
          {item.title}
        </Link>
      ))}
    </div>
  );
}
