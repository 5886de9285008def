import { KeptFields } from "../../ui/kept-fields";
import type { PanelProps } from "../panel";
import type { CorridorsModel } from "./model";

type Props = Pick<PanelProps<CorridorsModel>, "model" | "asked" | "change">;

const fields = [
  { name: "from", title: "From" },
  { name: "to", title: "To" },
  { name: "via", title: "Via", none: "anywhere" },
  { name: "other_via", title: "Other way via", none: "none" },
] as const;

/** The ends of the route and what it leads over: it follows at once, and without JavaScript by its button. */
export function RouteForm({ model: { asked, choices }, asked: query, change }: Props) {
  const values = { from: asked.from, to: asked.to, via: asked.via, other_via: asked.otherVia };
  return (
    <form method="get" className="route-form">
      <KeptFields asked={query} without={["select", ...Object.keys(values)]} />
      {fields.map(({ name, title, ...field }) => (
        <label key={name}>
          <span className="muted">{title}</span>{" "}
          <select
            name={name}
            value={values[name] ?? ""}
            onChange={({ target }) => change({ [name]: target.value || null, select: null })}
          >
            {"none" in field ? <option value="">{field.none}</option> : null}
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button without-script">
        Show
      </button>
    </form>
  );
}
