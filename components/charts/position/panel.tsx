"use client";
import type { PanelProps } from "../panel";
import { PositionFigure } from "./figure";
import type { PositionModel } from "./model";

/** Ranks by quarter need no controls of their own. */
export default function PositionPanel({ model, surface, href }: PanelProps<PositionModel>) {
  return surface(<PositionFigure model={model} href={(key) => href({ select: key })} />);
}
