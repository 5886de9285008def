"use client";
import type { Status } from "@/lib/measures/segment-status";
import { Choice } from "../../ui/choice";
import { CompareForm } from "../../ui/compare-form";
import { Several } from "../../ui/several";
import type { PanelProps } from "../panel";
import { CorridorKey } from "./corridor-key";
import { CorridorsFigure } from "./figure";
import { MapDrawing } from "./map-drawing";
import type { CorridorsModel } from "./model";
import { RouteBeside } from "./route-beside";
import { RouteForm } from "./route-form";
import { RoutePanel } from "./route-panel";
import { statusWords } from "./status-words";
import { StripDrawing } from "./strip-drawing";
import { ZoomArea } from "./zoom-area";

/** The map's controls, drawing, key and the route between two stops. */
export default function CorridorsPanel({
  model,
  place,
  asked: query,
  surface,
  href,
  change,
}: PanelProps<CorridorsModel>) {
  const { asked, choices } = model;
  const oneOf = (
    name: "allow" | "mode",
    title: string,
    items: readonly (readonly [string, string])[],
    initial: string,
  ) => (
    <Choice
      label={title}
      title={title}
      items={items.map(([value, words]) => ({
        title: words,
        on: asked[name] === value,
        to: { [name]: value === initial ? null : value },
      }))}
      href={href}
      change={change}
    />
  );
  const figure = surface(<CorridorsFigure model={model} href={(key) => href({ select: key })} />);
  if (choices.length === 0) return figure;
  if (place === "dashboard")
    return model.empty ? (
      figure
    ) : (
      <>
        {figure}
        <CorridorKey />
        <p className="map-note">{model.note}</p>
      </>
    );
  return (
    <>
      <div className="bar-controls">
        <RouteForm model={model} asked={query} change={change} />
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
        <Several
          label="States shown"
          title="State"
          name="status"
          items={(Object.keys(statusWords) as Status[]).map((status) => ({
            value: status,
            title: statusWords[status],
          }))}
          chosen={asked.status}
          href={href}
          change={change}
        />
        {model.gauges.length > 1 ? (
          <Several
            label="Gauges shown, mm"
            title="Gauge, mm"
            name="gauge"
            items={model.gauges.map((gauge) => ({ value: String(gauge), title: String(gauge) }))}
            chosen={asked.gauge?.map(String) ?? null}
            href={href}
            change={change}
          />
        ) : null}
        <CompareForm asked={query} compare={asked.compare} href={href} change={change} />
      </div>
      {model.compared?.lines.map((line) => (
        <p key={line} className="compared">
          {line}
        </p>
      ))}
      <div className="map-and-route">
        <div>
          {model.empty ? (
            figure
          ) : (
            <ZoomArea model={model} href={href} change={change}>
              {figure}
            </ZoomArea>
          )}
        </div>
        <div>
          {model.route ? <RoutePanel route={model.route} /> : null}
          <h3>Key</h3>
          <CorridorKey />
          <h3>Names and lines</h3>
          <p className="map-note">{model.note}</p>
        </div>
      </div>
      <RouteBeside model={model} />
      {model.continent && model.route ? (
        <figure className="map-more">
          <figcaption>
            <b>On to {model.route.to}</b>{" "}
            <span className="muted">
              double line: broad gauge, 1520 mm; thin: other corridors of the dossier
            </span>
          </figcaption>
          <svg
            viewBox={`0 0 ${model.continent.width} ${model.continent.height}`}
            width="100%"
            role="img"
            aria-label={`Map of the route from ${model.route.from} to ${model.route.to}`}
          >
            <MapDrawing view={model.continent} marks={[]} />
          </svg>
        </figure>
      ) : null}
      {model.strip && model.route ? (
        <figure className="map-more">
          <figcaption>
            <b>The route as a line</b>{" "}
            <span className="muted">km from {model.route.from}; long legs are shortened</span>
          </figcaption>
          <StripDrawing
            strip={model.strip}
            label={`The route from ${model.route.from} to ${model.route.to} as a line, with what interrupts it`}
          />
        </figure>
      ) : null}
    </>
  );
}
