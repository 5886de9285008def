"use client";
import { Choice } from "../../ui/choice";
import type { PanelProps } from "../panel";
import { NetworkFigure } from "./figure";
import type { NetworkModel } from "./model";

/** The network's choice of people, drawing and reading of its structure. */
export default function NetworkPanel({ model, place, surface, href, change }: PanelProps<NetworkModel>) {
  return (
    <>
      {place === "page" ? (
        <div className="bar-controls">
          <Choice
            label="People"
            title="Show"
            items={[
              { title: "States", on: model.people === "state", to: { people: null, select: null } },
              { title: "Leaders", on: model.people === "apart", to: { people: "apart", select: null } },
            ]}
            href={href}
            change={change}
          />
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
