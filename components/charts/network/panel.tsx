"use client";
import type { PanelProps } from "../panel";
import { NetworkFigure } from "./figure";
import type { NetworkModel } from "./model";

const halfLives = [30, 90, 180, 365, null];

/** The network's controls, drawing and reading of its structure. */
export default function NetworkPanel({ model, place, surface, href, change }: PanelProps<NetworkModel>) {
  const link = (title: string, on: boolean, to: Record<string, string | null>) => (
    <a
      key={title}
      className={on ? "is-on" : ""}
      aria-current={on ? "true" : undefined}
      href={href(to)}
      onClick={(event) => {
        event.preventDefault();
        change(to);
      }}
    >
      {title}
    </a>
  );
  return (
    <>
      {place === "page" ? (
        <div className="bar-controls">
          <div className="segmented" role="group" aria-label="Half-life in days">
            <span className="muted">Half-life, days</span>
            {halfLives.map((days) =>
              link(String(days ?? "none"), days === model.halfLife, {
                half_life: days === 180 ? null : String(days ?? "none"),
              }),
            )}
          </div>
          <div className="segmented" role="group" aria-label="People">
            <span className="muted">Show</span>
            {link("States", model.people === "state", { people: null, select: null })}
            {link("Leaders", model.people === "apart", { people: "apart", select: null })}
          </div>
        </div>
      ) : null}
      {surface(<NetworkFigure model={model} href={(key) => href({ select: key })} />)}
      {place === "page" ? (
        <div className="reading">
          <h3>Who stands with whom</h3>
          <p>{model.structure}</p>
          {model.triads.length > 0 ? (
            <>
              <p className="muted">Unbalanced triads: the product of their three tones is negative.</p>
              <ul className="triads">
                {model.triads.map((triad) => (
                  <li key={triad}>{triad}</li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
