import { goTo } from "./choice";
import { Named } from "./help";
import { Link } from "./link";
import { useWords } from "./words";

type Change = Readonly<Record<string, string | null>>;
type Props<V extends string> = {
  /** What is chosen, for those who do not see the control. */
  label: string;
  /** The same, in front of the control. */
  title: string;
  /** What it does, in a line. */
  help: string;
  /** The parameter that says it. */
  name: string;
  items: readonly { value: V; title: string }[];
  /** What is chosen; null for all. */
  chosen: readonly V[] | null;
  href: (change: Change) => string;
  change: (change: Change) => void;
};

/** What is chosen once an item was pressed: the first alone, then with others; none, or all of them, is all. */
export function pressed<V extends string>(all: readonly V[], chosen: readonly V[] | null, value: V) {
  const next = all.filter((item) => (item === value) !== (chosen?.includes(item) ?? false));
  return next.length === 0 || next.length === all.length ? null : next;
}

/** Some of several, as links that each put one in or take it out: it works without JavaScript. */
export function Several<V extends string>({
  label,
  title,
  help,
  name,
  items,
  chosen,
  href,
  change,
}: Props<V>) {
  const { say } = useWords();
  const values = items.map(({ value }) => value);
  const link = (text: string, on: boolean, next: readonly V[] | null) => {
    const to: Change = { [name]: next?.join(",") ?? null, select: null };
    return (
      <Link
        key={text}
        className={on ? "is-on" : ""}
        aria-current={on ? "true" : undefined}
        href={href(to)}
        onClick={goTo(change, to)}
      >
        {text}
      </Link>
    );
  };
  return (
    <div className="segmented" role="group" aria-label={label}>
      <Named about={title} text={help} />
      {link(say("controls.all"), chosen === null, null)}
      {items.map(({ value, title: text }) =>
        link(text, chosen?.includes(value) ?? false, pressed(values, chosen, value)),
      )}
    </div>
  );
}
