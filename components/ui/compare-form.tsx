import type { PanelProps } from "../charts/panel";
import { goTo } from "./choice";
import { KeptFields } from "./kept-fields";
import { Link } from "./link";

// biome-ignore lint/suspicious/noExplicitAny: of any chart's panel; the model is not read
type Props = Pick<PanelProps<any>, "asked" | "href" | "change"> & { compare: string | null };

/** Another date to lay beside the one shown, as a form: it works without JavaScript. */
export function CompareForm({ asked, compare, href, change }: Props) {
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
        <span className="muted">Compare with</span>{" "}
        <input key={compare} type="date" name="compare" defaultValue={compare ?? ""} required />
      </label>
      <button type="submit" className="button">
        Compare
      </button>
      {compare ? (
        <Link href={href({ compare: null })} onClick={goTo(change, { compare: null })}>
          one date alone
        </Link>
      ) : null}
    </form>
  );
}
