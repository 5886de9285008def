import type { FigureProps } from "../chart";
import { Picture } from "../picture";
import { MapDrawing } from "./map-drawing";
import type { CorridorsModel } from "./model";

/** The map: sea, land, borders, the route beneath, segments by status, stops, names, notes. */
export function CorridorsFigure({ model, href }: FigureProps<CorridorsModel>) {
  return (
    <Picture model={model}>
      <MapDrawing view={model.map} marks={model.marks} href={href} />
    </Picture>
  );
}
