import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { LaneMark } from "./lanes";
import type { PrecedentModel } from "./model";

/** A circle where friendly, a diamond where hostile; ringed where months count from it or it is compared. */
const MarkShape = ({ mark: { x, y, radius: r, isHostile, fill, ringed, hollow } }: { mark: LaneMark }) => {
  const colors = {
    fill: hollow ? paint("paper") : fill,
    stroke: hollow ? fill : paint("paper"),
    strokeWidth: hollow ? 1.5 : 1,
  };
  return (
    <>
      <circle className="ring" cx={x} cy={y} r={r + 4} fill="none" stroke="none" strokeWidth={2.5} />
      {ringed ? (
        <circle cx={x} cy={y} r={r + 2.5} fill={paint("paper")} stroke={paint("ink")} strokeWidth={1.6} />
      ) : null}
      {isHostile ? (
        <path
          d={`M${x - r - 0.6} ${y}l${r + 0.6} ${-r - 0.6}l${r + 0.6} ${r + 0.6}l${-r - 0.6} ${r + 0.6}z`}
          {...colors}
        />
      ) : (
        <circle cx={x} cy={y} r={r} {...colors} />
      )}
      <circle className="hit" cx={x} cy={y} r={9} fill="transparent" />
    </>
  );
};

/** Dossiers on one axis: events in lanes, then tone and net balance as steps, and what this cannot show. */
export function PrecedentFigure({ model, href }: FigureProps<PrecedentModel>) {
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]));
  const mark = (key: string): Mark => marks.get(key) ?? { key, about: [], label: key };
  return (
    <Picture model={model}>
      {model.plots.map(({ grid, zero, top, heading }) => (
        <Group key={top}>
          {heading.map((label) => (
            <TextLabel key={label.text} label={label} color={paint(label.color)} halo={null} />
          ))}
          {grid.map(({ y, label }) => (
            <Group key={label.text}>
              <path d={`M${model.left} ${y}H${model.right}`} stroke={paint("grid")} />
              <TextLabel label={label} color={paint("muted")} halo={null} />
            </Group>
          ))}
          <path d={`M${model.left} ${zero}H${model.right}`} stroke={paint("ink")} strokeWidth={1.2} />
        </Group>
      ))}
      {model.plots.map(({ top, bottom }) => (
        <Group key={top}>
          <path d={`M${model.contact} ${top - 6}V${bottom + 8}`} stroke={paint("rule-strong")} />
          {model.lanes.map(({ turn, y, color }) =>
            turn === null ? null : (
              <path
                key={y}
                d={`M${turn} ${top - 6}V${bottom + 8}`}
                stroke={paint(color)}
                strokeDasharray="1.5 4"
                strokeWidth={1.2}
              />
            ),
          )}
        </Group>
      ))}
      {model.plots.map(({ lines, top }) => (
        <Group key={top}>
          {lines.map(({ path, color, width, end }) => (
            <Group key={color}>
              <path
                d={path}
                fill="none"
                stroke={paint("paper")}
                strokeWidth={width + 2.4}
                strokeLinejoin="round"
              />
              <path d={path} fill="none" stroke={paint(color)} strokeWidth={width} strokeLinejoin="round" />
              <circle cx={end.x} cy={end.y} r={3.6} fill={paint(color)} stroke={paint("paper")} />
            </Group>
          ))}
          {lines.map(({ label, color }) => (
            <TextLabel key={color} label={label} color={paint(color)} />
          ))}
        </Group>
      ))}
      {model.lanes.map(({ head, y, from, to, color, marks: drawn }) => (
        <Group key={y}>
          {head.map((label) => (
            <TextLabel
              key={label.text}
              label={label}
              color={paint(label.weight === 600 ? color : "muted")}
              halo={null}
            />
          ))}
          <path d={`M${from} ${y}H${to}`} stroke={paint(color)} strokeWidth={1.4} />
          {drawn.map(({ key, label, x }) =>
            label ? (
              <Group key={key}>
                {label.y < y - 20 ? (
                  <path d={`M${x} ${label.y + 4}V${y}`} stroke={paint("rule-strong")} />
                ) : null}
                <TextLabel label={label} color={paint(label.weight === 600 ? "ink" : "muted")} />
              </Group>
            ) : null,
          )}
          {drawn.map((one) => (
            <MarkLink key={one.key} mark={mark(one.key)} href={href}>
              <MarkShape mark={one} />
            </MarkLink>
          ))}
        </Group>
      ))}
      <path d={`M${model.left} ${model.foot}H${model.right}`} stroke={paint("rule-strong")} />
      {model.ticks.map(({ x, label }) => (
        <Group key={label.text}>
          <path d={`M${x} ${model.foot}v4`} stroke={paint("rule-strong")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      {model.unit ? <TextLabel label={model.unit} color={paint("muted")} halo={null} /> : null}
      {model.caveat.map((label) => (
        <TextLabel key={label.y} label={label} color={paint("ink")} halo={null} />
      ))}
    </Picture>
  );
}
