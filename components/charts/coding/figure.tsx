import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { CodingModel } from "./model";

/** Two tones over time, the machine's broken and with its bound, over the events of each month. */
export function CodingFigure({ model, href }: FigureProps<CodingModel>) {
  const { left, right, asOf, lines, band, bars, grid, feet, ticks, columns, labels } = model;
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]));
  const mark = (key: string): Mark => marks.get(key) ?? { key, about: [], label: key };
  const foot = feet.at(-1) ?? 0;
  return (
    <Picture model={model}>
      {grid.map(({ y, isZero }) => (
        <path
          key={y}
          d={`M${left} ${y}H${right}`}
          stroke={paint(isZero ? "rule-strong" : "grid")}
          strokeWidth={isZero ? 1.2 : 1}
        />
      ))}
      {feet.map((y) => (
        <path key={y} d={`M${left} ${y}H${right}`} stroke={paint("rule-strong")} />
      ))}
      {ticks.map(({ x, height }) => (
        <path key={x} d={`M${x} ${foot}v${height}`} stroke={paint("rule-strong")} />
      ))}
      <path d={`M${asOf.x} ${asOf.top}V${asOf.bottom}`} stroke={paint("muted")} strokeDasharray="1.5 3" />
      {bars.map(({ key, x, y, width, height, color }) => (
        <rect key={key} x={x} y={y} width={width} height={height} fill={paint(color)} fillOpacity={0.75} />
      ))}
      {band ? <path d={band} fill={paint("plum-ink")} fillOpacity={0.18} /> : null}
      {lines.map(({ coding, path, color, width, dash, end }) => (
        <Group key={coding} data-legend={`stroke=${color}`}>
          <path
            d={path}
            fill="none"
            stroke={paint(color)}
            strokeWidth={width}
            strokeDasharray={dash}
            strokeLinejoin="round"
          />
          {end ? <circle cx={end.x} cy={end.y} r={3.6} fill={paint(color)} stroke={paint("paper")} /> : null}
        </Group>
      ))}
      {labels.map((label) => (
        <TextLabel key={`${label.text}${label.x}${label.y}`} label={label} color={paint(label.color)} />
      ))}
      {columns.map(({ key, x, width, points }) => (
        <MarkLink key={key} mark={mark(key)} href={href}>
          {points.map(({ x: cx, y: cy }) => (
            <circle
              key={cy}
              className="ring"
              cx={cx}
              cy={cy}
              r={5}
              fill="none"
              stroke="none"
              strokeWidth={2.5}
            />
          ))}
          <rect
            className="hit"
            x={x}
            y={asOf.top}
            width={width}
            height={foot - asOf.top}
            fill="transparent"
          />
        </MarkLink>
      ))}
    </Picture>
  );
}
