"use client";
import { count, kilometres } from "@/lib/words/numbers";
import type { PanelProps } from "../panel";
import { CorridorKey, CorridorsFigure } from "./figure";
import type { CorridorsModel, RouteFacts } from "./model";

const List = ({ title, items }: { title: string; items: readonly string[] }) => (
  <div>
    <dt>{title}</dt>
    <dd>
      <b>{items.length || "none"}</b> {items.join("; ")}
    </dd>
  </div>
);

function RoutePanel({ route }: { route: RouteFacts }) {
  return (
    <section className="route" aria-label={`Route from ${route.from} to ${route.to}`}>
      <p className="route-total">{route.km === null ? "No way through" : `${count(route.km)} km`}</p>
      <p className="muted">
        {route.from} to {route.to}
        {route.through ? `, by ${route.through}` : ""}; shortest by length over the segments allowed
      </p>
      <dl className="card-values">
        {route.status.map(({ status, km }) => (
          <div key={status}>
            <dt>{status.replaceAll("_", " ")}</dt>
            <dd>{kilometres(km)} km</dd>
          </div>
        ))}
        {route.gauge.map(({ gauge, km }) => (
          <div key={gauge}>
            <dt>gauge {gauge === "none" ? "none" : `${gauge} mm`}</dt>
            <dd>{kilometres(km)} km</dd>
          </div>
        ))}
        <List title="Gauge breaks" items={route.breaks} />
        <List title="Crossings" items={route.crossings} />
        <List title="Missing links" items={route.missing} />
      </dl>
      {route.alternative ? (
        <p>
          <b>Another way instead:</b> {route.alternative}
        </p>
      ) : null}
    </section>
  );
}

/** The map's controls, drawing, key and the route between two stops. */
export default function CorridorsPanel({ model, place, surface, href, change }: PanelProps<CorridorsModel>) {
  const { asked, choices } = model;
  const choose = (name: "from" | "to", title: string) => (
    <label className="needs-script">
      <span className="muted">{title}</span>{" "}
      <select
        value={asked[name] ?? ""}
        onChange={(event) => change({ [name]: event.target.value, select: null })}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
  const oneOf = (
    name: "allow" | "mode",
    title: string,
    items: readonly (readonly [string, string])[],
    initial: string,
  ) => (
    <div className="segmented" role="group" aria-label={title}>
      <span className="muted">{title}</span>
      {items.map(([value, words]) => {
        const to = { [name]: value === initial ? null : value };
        return (
          <a
            key={value}
            className={asked[name] === value ? "is-on" : ""}
            aria-current={asked[name] === value ? "true" : undefined}
            href={href(to)}
            onClick={(event) => {
              event.preventDefault();
              change(to);
            }}
          >
            {words}
          </a>
        );
      })}
    </div>
  );
  const figure = surface(<CorridorsFigure model={model} href={(key) => href({ select: key })} />);
  if (place === "dashboard")
    return (
      <>
        {figure}
        <CorridorKey />
        <p className="map-note">{model.note}</p>
      </>
    );
  return (
    <>
      <div className="bar-controls">
        {choose("from", "From")}
        {choose("to", "To")}
        {oneOf(
          "allow",
          "Allow",
          [
            ["operational", "Operational only"],
            ["track", "Any with track"],
            ["any", "Planned too"],
          ],
          "track",
        )}
        {oneOf(
          "mode",
          "Corridors",
          [
            ["rail", "Rail"],
            ["road", "Road"],
            ["both", "Both"],
          ],
          "rail",
        )}
      </div>
      <div className="map-and-route">
        <div>
          {figure}
          <CorridorKey />
          <p className="map-note">{model.note}</p>
        </div>
        {model.route ? <RoutePanel route={model.route} /> : null}
      </div>
    </>
  );
}
