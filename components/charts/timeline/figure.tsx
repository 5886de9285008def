import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { labelBox } from "../label-boxes";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { TimelineModel } from "./model";

const dim = (faded: boolean) => (faded ? 0.28 : 1);

/** The timeline: memory beneath, months around the line, landmarks above, the date as a handle. */
export function TimelineFigure({ model, href }: FigureProps<TimelineModel>) {
  const mark = (key: string): Mark | undefined => model.marks.find((candidate) => candidate.key === key);
  const { axis, handle } = model;
  const flag = labelBox(handle.flag);
  return (
    <Picture model={model}>
      <path d={model.memory} fill={paint("highlight")} />
      {model.leaders.map(({ x, y, faded }) => (
        <path
          key={x}
          d={`M${x} ${y - 10}V${axis.bottom}`}
          stroke={paint("rule-strong")}
          strokeDasharray="2 3"
          opacity={dim(faded)}
        />
      ))}
      {model.bars.map((bar) => {
        const own = mark(bar.key);
        return own ? (
          <MarkLink key={bar.key} mark={own} href={href}>
            <rect
              className="ring"
              x={bar.x - 1}
              y={bar.up.y - 2}
              width={bar.width + 2}
              height={bar.up.height + bar.down.height + 4}
              fill="none"
              stroke="none"
              strokeWidth={2}
            />
            <g opacity={dim(bar.faded)}>
              <rect x={bar.x} width={bar.width} y={bar.up.y} height={bar.up.height} fill={paint("tone-6")} />
              <rect
                x={bar.x}
                width={bar.width}
                y={bar.down.y}
                height={bar.down.height}
                fill={paint("tone-2")}
              />
            </g>
            <rect
              className="hit"
              x={bar.x}
              width={bar.width}
              y={axis.y - 46}
              height={axis.bottom - axis.y + 46}
              fill="transparent"
            />
          </MarkLink>
        ) : null;
      })}
      <path d={`M${axis.left} ${axis.y}H${axis.right}`} stroke={paint("ink")} strokeWidth={1.2} />
      {model.labels.map((label) => (
        <Group key={`${label.text}${label.x}`} opacity={label.faded ? 0.62 : 1}>
          <TextLabel label={label} color={paint(label.color as "ink" | "muted")} />
        </Group>
      ))}
      {model.lanes.map(({ y, label }) => (
        <Group key={label.text}>
          <path d={`M${axis.left} ${y}H${axis.right}`} stroke={paint("grid")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      {model.points.map((point) => {
        const own = mark(point.key);
        return own ? (
          <MarkLink key={point.key} mark={own} href={href}>
            <circle
              className="ring"
              cx={point.x}
              cy={point.y}
              r={8}
              fill="none"
              stroke="none"
              strokeWidth={2.5}
            />
            {point.width > 0 ? (
              <rect
                x={point.x}
                y={point.y - 2.5}
                width={point.width}
                height={5}
                fill={point.color}
                opacity={dim(point.faded)}
              />
            ) : (
              <circle
                cx={point.x}
                cy={point.y}
                r={4.2}
                fill={point.hollow ? paint("paper") : point.color}
                stroke={point.hollow ? point.color : paint("paper")}
                opacity={dim(point.faded)}
              />
            )}
            <circle className="hit" cx={point.x} cy={point.y} r={9} fill="transparent" />
          </MarkLink>
        ) : null;
      })}
      <g className="handle" pointerEvents="none">
        <path d={`M${handle.x} 18V${model.height - 16}`} stroke={paint("ink")} strokeWidth={1.5} />
        <rect x={handle.x - 4} y={axis.y - 11} width={8} height={22} rx={3} fill={paint("ink")} />
        <rect
          x={flag.left - 8}
          y={0}
          width={flag.right - flag.left + 16}
          height={20}
          rx={4}
          fill={paint("ink")}
        />
        <TextLabel label={handle.flag} color={paint("paper")} halo={null} />
      </g>
    </Picture>
  );
}
