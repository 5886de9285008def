import { useWords } from "../ui/words";

/** Parameters that show in the drawing itself where they are set, or stand above it, or choose nothing of the chart. */
const seen = ["as_of", "since", "select", "zoom", "pins", "compare", "focus", "lang"];

type Props = {
  /** What can be chosen on the page. */
  parameters: readonly string[];
  /** What is asked of it. */
  asked: URLSearchParams;
};

/**
 * Opens what can be chosen, on a phone, where a drawing would be pages away below it: a style shows the choices that
 * follow while this is open, so it needs no script. Elsewhere they are all in sight.
 */
export function Fold({ parameters, asked }: Props) {
  const { say } = useWords();
  const changed = parameters.filter((name) => !seen.includes(name) && asked.get(name));
  return (
    <details className="fold">
      <summary>
        {say("controls.choices")}{" "}
        {changed.length > 0 ? (
          <span className="muted">{say("controls.choices_made", { count: changed.length })}</span>
        ) : null}
      </summary>
    </details>
  );
}
