"use client";
import { Choice } from "../../ui/choice";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import { CodingFigure } from "./figure";
import type { CodingModel } from "./model";

/** The drawing between the choice of the two actors and how far the two codings go together. */
export default function CodingPanel({ model, surface, href, change }: PanelProps<CodingModel>) {
  const { say, sentences } = useWords();
  return (
    <>
      <div className="bar-controls">
        {model.choices.map(({ side, items }) => (
          <Choice
            key={side}
            label={say(`coding_panel.${side}_label`)}
            title={say(`coding_panel.${side}`)}
            help={say(`coding_panel.${side}_help`)}
            items={items}
            href={href}
            change={change}
          />
        ))}
      </div>
      {surface(<CodingFigure model={model} href={(key) => href({ select: key })} />)}
      {model.empty === null ? <p className="muted">{sentences([model.together, model.about])}</p> : null}
    </>
  );
}
