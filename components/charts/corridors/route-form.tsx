import { Fragment } from "react";
import { Help } from "../../ui/help";
import { KeptFields } from "../../ui/kept-fields";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import type { CorridorsModel } from "./model";

type Props = Pick<PanelProps<CorridorsModel>, "model" | "asked" | "change">;

const fields = [
  { name: "from" },
  { name: "to" },
  { name: "via", none: "anywhere" },
  { name: "other_via", none: "none" },
] as const;

/** The ends of the route and what it leads over: it follows at once, and without JavaScript by its button. */
export function RouteForm({ model: { asked, choices }, asked: query, change }: Props) {
  const { say } = useWords();
  const values = { from: asked.from, to: asked.to, via: asked.via, other_via: asked.otherVia };
  return (
    <form method="get" className="route-form">
      <KeptFields asked={query} without={["select", ...Object.keys(values)]} />
      {fields.map(({ name, ...field }) => (
        <Fragment key={name}>
          <label>
            <span className="muted">{say(`corridors_panel.${name}`)}</span>{" "}
            <select
              name={name}
              value={values[name] ?? ""}
              onChange={({ target }) => change({ [name]: target.value || null, select: null })}
            >
              {"none" in field ? <option value="">{say(`corridors_panel.${field.none}`)}</option> : null}
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
            </select>
          </label>
          {name === "from" ? (
            <Help about={say("corridors_panel.route_choice")} text={say("corridors_panel.route_help")} />
          ) : null}
        </Fragment>
      ))}
      <button type="submit" className="button without-script">
        {say("corridors_panel.show")}
      </button>
    </form>
  );
}
