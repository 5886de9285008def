"use client";
import { Codings, Counting, Weightings } from "../balance/controls";
import { OwnWeights } from "../balance/own-weights";
import type { PanelProps } from "../panel";
import { ExchangeFigure } from "./figure";
import type { ExchangeModel } from "./model";

/** How concessions count, and the matrix. */
export default function ExchangePanel(props: PanelProps<ExchangeModel>) {
  const { model, surface, href, change } = props;
  const matrix = surface(<ExchangeFigure model={model} href={(key) => href({ select: key })} />);
  if (model.grid.actors.length === 0) return matrix;
  return (
    <>
      <div className="bar-controls">
        <Weightings {...props} />
        <Counting counted={model.counted} href={href} change={change} />
        {model.isCodedTwice ? <Codings {...props} /> : null}
        <OwnWeights {...props} />
      </div>
      {matrix}
    </>
  );
}
