import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { PositionModel } from "./model";

/** Ranks by quarter: tracks under circles, ties in a capsule, absence as a small open ring. */
export function PositionFigure({ model, href }: FigureProps<PositionModel>) {
  const mark = (key: string): Mark =>
    model.marks.find((candidate) => candidate.key === key) ?? { key, about: [], label: key };
  return (
    <Picture model={model}>
      {model.years.map(({ x, bottom }) => (
        <path key={x} d={`M${x} 24V${bottom}`} stroke={paint("rule")} />
      ))}
      {model.tracks.map((track) => (
        <path
          key={`${track.actor}${track.path}`}
          d={track.path}
          fill="none"
          stroke={track.color}
          strokeWidth={track.dotted ? 1 : 2.6}
          strokeDasharray={track.dotted ? "1 4" : undefined}
          strokeOpacity={track.dotted ? 0.7 : 1}
        />
      ))}
      {model.capsules.map(({ x, y, width, height }) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={width / 2}
          fill={paint("paper")}
          fillOpacity={0.7}
          stroke={paint("rule-strong")}
        />
      ))}
      {model.circles.map(({ key, x, y, radius, fill, on, text, absent }) => (
        <MarkLink key={key} mark={mark(key)} href={href}>
          <circle
            className="ring"
            cx={x}
            cy={y}
            r={radius + 3.5}
            fill="none"
            stroke="none"
            strokeWidth={2.5}
          />
          <circle
            cx={x}
            cy={y}
            r={radius}
            fill={absent ? paint("paper") : fill}
            stroke={fill}
            strokeWidth={absent ? 1.2 : 0}
          />
          {text ? (
            <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fontWeight={600} fill={on}>
              {text}
            </text>
          ) : null}
          <circle className="hit" cx={x} cy={y} r={12} fill="transparent" />
        </MarkLink>
      ))}
      {model.labels.map((label) => (
        <TextLabel
          key={`${label.text}${label.x}${label.y}`}
          label={label}
          color={paint(label.color)}
          halo={null}
        />
      ))}
      {model.names.map(({ label, ink, fill }) => (
        <g key={label.text} data-legend={`stroke=${fill}`}>
          <TextLabel label={label} color={ink} halo={null} />
        </g>
      ))}
    </Picture>
  );
}
