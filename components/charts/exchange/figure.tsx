import { Fragment } from "react";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { CellTarget } from "../grid/cell-target";
import { GridFrame } from "../grid/grid-frame";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { Cell } from "./cells";
import type { ExchangeModel } from "./model";

/** Delivered as a full square, with what is promised too as a dashed one around it. */
function CellShape({ cell }: { cell: Cell }) {
  const { middle, given, whole, fill } = cell;
  return (
    <>
      <CellTarget cell={cell}>
        <rect
          x={middle.x - whole / 2}
          y={middle.y - whole / 2}
          width={whole}
          height={whole}
          fill="none"
          stroke={fill}
          strokeOpacity={whole > given ? 0.8 : 0}
          strokeDasharray="2 2"
        />
        <rect x={middle.x - given / 2} y={middle.y - given / 2} width={given} height={given} fill={fill} />
      </CellTarget>
      {cell.labels.map((label) => (
        <Fragment key={label.color}>
          <TextLabel label={label} color={paint(label.color)} halo={null} />{" "}
        </Fragment>
      ))}
    </>
  );
}

/** The matrix: givers in rows, receivers in columns, squares with the area of what was given. */
export function ExchangeFigure({ model, href }: FigureProps<ExchangeModel>) {
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]));
  return (
    <Picture model={model}>
      <GridFrame grid={model.grid} />
      {model.cells.map((cell) => (
        <MarkLink key={cell.key} mark={marks.get(cell.key) as Mark} href={href}>
          <CellShape cell={cell} />
        </MarkLink>
      ))}
      {model.heads.map((label) => (
        <TextLabel key={label.text} label={label} color={paint("muted")} halo={null} />
      ))}
      {model.totals.map((label) => (
        <TextLabel key={`${label.x} ${label.y}`} label={label} halo={null} />
      ))}
    </Picture>
  );
}
