import type { PanelProps } from "../charts/panel";
import { goTo } from "./choice";
import { Help } from "./help";
import { KeptFields } from "./kept-fields";
import { Link } from "./link";
import { useWords } from "./words";

// biome-ignore lint/suspicious/noExplicitAny: of any chart's panel; the model is not read
type Props = Pick<PanelProps<any>, "asked" | "href" | "change"> & { compare: string | null };

/** Another date to lay beside the one shown, as a form: it works without JavaScript. */
export function CompareForm({ asked, compare, href, change }: Props) {
  const { say } = useWords();
  return (
    <form
      className="compare-form"
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        const date = new FormData(event.currentTarget).get("compare");
        change({ compare: typeof date === "string" && date ? date : null, select: null });
      }}
    >
      <KeptFields asked={asked} without={["compare", "select"]} />
      <label>
        <span className="muted">{say("controls.compare_with")}</span>{" "}
        <input key={compare} type="date" name="compare" defaultValue={compare ?? ""} required />
      </label>
      <Help about={say("controls.compare_with")} text={say("controls.compare_help")} />
      <button type="submit" className="button">
        {say("controls.compare")}
      </button>
      {compare ? (
        <Link href={href({ compare: null })} onClick={goTo(change, { compare: null })}>
          {say("controls.one_date")}
        </Link>
      ) : null}
    </form>
  );
}
