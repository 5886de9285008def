"use client";
import { kindWord } from "@/lib/words/kind-word";
import { Choice } from "../../ui/choice";
import { CompareForm } from "../../ui/compare-form";
import { Several } from "../../ui/several";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import { CorridorKey } from "./corridor-key";
import { CorridorsFigure } from "./figure";
import { MapDrawing } from "./map-drawing";
import type { CorridorsModel } from "./model";
import { RouteBeside } from "./route-beside";
import { RouteForm } from "./route-form";
import { RoutePanel } from "./route-panel";
import { statusPaint } from "./status-paint";
import { StripDrawing } from "./strip-drawing";
import { ZoomArea } from "./zoom-area";

const statuses = Object.keys(statusPaint) as (keyof typeof statusPaint)[];

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
  const words = useWords();
  const { say } = words;
  const oneOf = (
    name: "allow" | "mode",
    title: string,
    help: string,
    items: readonly (readonly [string, string])[],
    initial: string,
  ) => (
    <Choice
      label={title}
      title={title}
      help={help}
      items={items.map(([value, title]) => ({
        title,
        on: asked[name] === value,
        to: { [name]: value === initial ? null : value },
      }))}
      href={href}
      change={change}
    />
  );
  const ends = { from: model.route?.from ?? "", to: model.route?.to ?? "" };
  const figure = surface(<CorridorsFigure model={model} href={(key) => href({ select: key })} />);
  if (choices.length === 0) return figure;
  if (place === "dashboard")
    return model.empty ? (
      figure
    ) : (
      <>
        {figure}
        <CorridorKey words={words} />
        <p className="map-note">{model.note}</p>
      </>
    );
  return (
    <>
      <div className="bar-controls">
        <RouteForm model={model} asked={query} change={change} />
        {oneOf(
          "allow",
          say("corridors_panel.allow"),
          say("corridors_panel.allow_help"),
          [
            ["operational", say("corridors_panel.allow_operational")],
            ["track", say("corridors_panel.allow_track")],
            ["any", say("corridors_panel.allow_any")],
          ],
          "track",
        )}
        {oneOf(
          "mode",
          say("corridors_panel.mode"),
          say("corridors_panel.mode_help"),
          [
            ["rail", say("corridors_panel.mode_rail")],
            ["road", say("corridors_panel.mode_road")],
            ["both", say("corridors_panel.mode_both")],
          ],
          "rail",
        )}
        <Several
          label={say("corridors_panel.states_shown")}
          title={say("corridors_panel.state")}
          help={say("corridors_panel.state_help")}
          name="status"
          items={statuses.map((status) => ({
            value: status,
            title: kindWord(words, "segment_status", status),
          }))}
          chosen={asked.status}
          href={href}
          change={change}
        />
        {model.gauges.length > 1 ? (
          <Several
            label={say("corridors_panel.gauges_shown")}
            title={say("corridors_panel.gauge_mm")}
            help={say("corridors_panel.gauge_help")}
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
          <h2 className="minor">{say("corridors_panel.key")}</h2>
          <CorridorKey words={words} />
          <h2 className="minor">{say("corridors_panel.names_and_lines")}</h2>
          <p className="map-note">{model.note}</p>
        </div>
      </div>
      <RouteBeside model={model} />
      {model.continent && model.route ? (
        <figure className="map-more">
          <figcaption>
            <b>{say("corridors_panel.on_to", { place: model.route.to })}</b>{" "}
            <span className="muted">{say("corridors_panel.continent_note")}</span>
          </figcaption>
          <svg
            viewBox={`0 0 ${model.continent.width} ${model.continent.height}`}
            width="100%"
            role="img"
            aria-label={say("corridors_panel.continent_alt", ends)}
          >
            <MapDrawing view={model.continent} marks={[]} />
          </svg>
        </figure>
      ) : null}
      {model.strip && model.route ? (
        <figure className="map-more">
          <figcaption>
            <b>{say("corridors_panel.as_line")}</b>{" "}
            <span className="muted">{say("corridors_panel.as_line_note", { place: model.route.from })}</span>
          </figcaption>
          <StripDrawing strip={model.strip} label={say("corridors_panel.as_line_alt", ends)} />
        </figure>
      ) : null}
    </>
  );
}
