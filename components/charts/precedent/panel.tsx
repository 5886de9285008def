"use client";
import { Choice } from "../../ui/choice";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import { PrecedentFigure } from "./figure";
import type { PrecedentModel } from "./model";

/** The drawing under the choice of the dossier beside. */
export default function PrecedentPanel({ model, surface, href, change }: PanelProps<PrecedentModel>) {
  const { say } = useWords();
  return (
    <>
      {model.choices.length > 0 ? (
        <div className="bar-controls">
          <Choice
            label={say("precedent_panel.label")}
            title={say("precedent_panel.beside")}
            help={say("precedent_panel.beside_help")}
            items={model.choices.map(({ id, title, on, isUsual }) => ({
              title,
              on,
              to: { with: isUsual ? null : id, select: null },
            }))}
            href={href}
            change={change}
          />
        </div>
      ) : null}
      {surface(<PrecedentFigure model={model} href={(key) => href({ select: key })} />)}
    </>
  );
}
