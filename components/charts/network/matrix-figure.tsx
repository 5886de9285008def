import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { CellTarget } from "../grid/cell-target";
import { GridFrame } from "../grid/grid-frame";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import { Legend } from "./legend";
import type { Matrix, MatrixCell } from "./matrix";
import type { NetworkModel } from "./model";

/** A square in the paint of its tone, striped where hostile, with the tone beneath. */
function CellShape({ cell, grid }: { cell: MatrixCell; grid: Matrix["grid"] }) {
  const { x, y, square, fill, stripes, labels } = cell;
  return (
    <>
      <CellTarget cell={{ x, y, width: grid.width, height: grid.height }}>
        <rect x={square.x} y={square.y} width={square.side} height={square.side} fill={fill} />
        {stripes ? <path d={stripes} fill="none" stroke={paint("paper")} strokeWidth={1.4} /> : null}
      </CellTarget>
      {labels.map(({ color, ...label }) => (
        <TextLabel
          key={label.text}
          label={label}
          color={color === "muted" ? paint("muted") : color}
          halo={null}
        />
      ))}
    </>
  );
}

/** The name of a row opens its actor. */
function RowShape({ matrix: { grid }, place }: { matrix: Matrix; place: number }) {
  const box = { x: 0, y: grid.top + place * grid.height, width: grid.left - 2, height: grid.height };
  return (
    <>
      <rect className="ring" {...box} rx={3} fill="none" strokeWidth={2.5} />
      <rect className="hit" {...box} fill="transparent" />
    </>
  );
}

type Props = FigureProps<NetworkModel> & { matrix: Matrix };

/** The same relations as a matrix: who acts in rows, toward whom in columns, a line between the two camps. */
export function MatrixFigure({ model, matrix, href }: Props) {
  const { grid, cells, camp, caption } = matrix;
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]));
  const [x, y] = [grid.left + (camp ?? 0) * grid.width, grid.top + (camp ?? 0) * grid.height];
  return (
    <Picture model={model}>
      <GridFrame grid={grid} />
      {camp === null ? null : (
        <path
          d={`M0 ${y}H${grid.right}M${x} ${grid.top - 26}V${grid.bottom}`}
          stroke={paint("ink")}
          strokeWidth={1.4}
          fill="none"
        />
      )}
      <TextLabel label={caption} color={paint("muted")} halo={null} />
      {grid.actors.map((id, place) => (
        <MarkLink key={id} mark={marks.get(`actor:${id}`) as Mark} href={href}>
          <RowShape matrix={matrix} place={place} />
        </MarkLink>
      ))}
      {cells.map((cell) => (
        <MarkLink key={cell.key} mark={marks.get(cell.key) as Mark} href={href}>
          <CellShape cell={cell} grid={grid} />
        </MarkLink>
      ))}
      <Legend legend={model.legend} top={model.height - 30} />
    </Picture>
  );
}
