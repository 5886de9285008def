import { useId } from "react";
import { Link } from "@/components/ui/link";
import { goTo } from "../../ui/choice";
import { Help } from "../../ui/help";
import { KeptFields } from "../../ui/kept-fields";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import type { NetworkModel } from "./model";

type Props = Pick<PanelProps<NetworkModel>, "model" | "asked" | "href" | "change">;
type Change = Parameters<Props["change"]>[0];

/** Who is looked for: drawn alone with its ties, and shown where it was not yet; null for nobody of that name. */
export function focusOn({ actors, others }: NetworkModel["asked"], text: string): Change | null {
  const isNamed = ({ id, name }: { id: string; name: string }) =>
    [id, name].some((word) => word.toLowerCase() === text.trim().toLowerCase());
  const shown = actors.find(isNamed);
  const other = others.find(isNamed);
  if (shown) return { focus: shown.id, depth: null };
  if (other)
    return { actors: [...actors, other].map(({ id }) => id).join(","), focus: other.id, depth: null };
  return null;
}

/** A field that finds an actor by name and draws its ties alone; as a form it works without JavaScript. */
export function FindActor({ model, asked, href, change }: Props) {
  const list = useId();
  const { say } = useWords();
  const { focus, actors, others } = model.asked;
  const found = [...actors, ...others].find(({ id }) => id === focus);
  const isMissing = focus !== null && !actors.some(({ id }) => id === focus);
  const show = isMissing ? focusOn(model.asked, focus) : null;
  return (
    <form
      className="compare-form"
      method="get"
      onSubmit={(event) => {
        const text = new FormData(event.currentTarget).get("focus");
        const to = typeof text === "string" ? focusOn(model.asked, text) : null;
        // A name that is not in the list is for the server to know, or to refuse in words.
        if (!to) return;
        event.preventDefault();
        change(to);
      }}
    >
      <KeptFields asked={asked} without={["focus", "depth", "select"]} />
      <label>
        <span className="muted">{say("network_panel.find_actor")}</span>{" "}
        <input
          key={focus}
          type="search"
          name="focus"
          list={list}
          defaultValue={found?.name ?? ""}
          placeholder={actors[0]?.name}
          required
        />
      </label>
      <Help about={say("network_panel.find_actor")} text={say("network_panel.find_help")} />
      <datalist id={list}>
        {[...actors, ...others].map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <button type="submit" className="button">
        {say("network_panel.focus")}
      </button>
      {focus === null ? null : (
        <Link href={href({ focus: null, depth: null })} onClick={goTo(change, { focus: null, depth: null })}>
          {say("network_panel.everybody")}
        </Link>
      )}
      {show && found ? (
        <Link href={href(show)} onClick={goTo(change, show)}>
          {say("network_panel.show_too", { name: found.name })}
        </Link>
      ) : null}
    </form>
  );
}
