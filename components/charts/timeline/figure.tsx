import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { labelBox } from "../label-boxes";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { Bar } from "./bars";
import type { Point } from "./lanes";
import type { TimelineModel } from "./model";

const fade = (faded: boolean) => (faded ? 0.28 : undefined);
const pieceFill = { up: paint("tone-6"), down: paint("tone-2"), even: paint("muted") };

const BarShape = ({ bar, top, bottom }: { bar: Bar; top: number; bottom: number }) => {
  const ends = bar.pieces.flatMap(({ y, height }) => [y, y + height]);
  const [high, low] = [Math.min(...ends), Math.max(...ends)];
  return (
    <>
      <rect
        className="ring"
        x={bar.x - 1.5}
        y={high - 2.5}
        width={bar.width + 3}
        height={low - high + 5}
        fill="none"
        stroke="none"
        strokeWidth={2}
      />
      {bar.pieces.map(({ y, height, tone, faded }) => (
        <rect
          key={`${tone}${faded}`}
          x={bar.x}
          y={y}
          width={bar.width}
          height={height}
          fill={pieceFill[tone]}
          opacity={fade(faded)}
        />
      ))}
      <rect className="hit" x={bar.x} y={top} width={bar.width} height={bottom - top} fill="transparent" />
    </>
  );
};

/** A circle where friendly, a diamond where hostile, a bar where only the month is known; hollow where approximate. */
const PointShape = ({ point: { x, y, width, shape, color, hollow, faded } }: { point: Point }) => (
  <>
    <circle className="ring" cx={x} cy={y} r={8} fill="none" stroke="none" strokeWidth={2.5} />
    <g
      opacity={fade(faded)}
      fill={hollow ? paint("paper") : color}
      stroke={hollow ? color : paint("paper")}
      strokeWidth={hollow ? 1.5 : 1}
    >
      {shape === "bar" ? <rect x={x} y={y - 3} width={width} height={6} rx={3} /> : null}
      {shape !== "bar" && width > 0 ? (
        <path d={`M${x} ${y}h${width}`} stroke={color} strokeWidth={2} />
      ) : null}
      {shape === "circle" ? <circle cx={x} cy={y} r={4.2} /> : null}
      {shape === "diamond" ? <path d={`M${x - 5} ${y}l5 -5l5 5l-5 5z`} /> : null}
    </g>
    <circle className="hit" cx={x} cy={y} r={8} fill="transparent" />
  </>
);

/** Memory beneath, months around the line, landmarks above, the date as a handle; events by type below. */
export function TimelineFigure({ model, href }: FigureProps<TimelineModel>) {
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]));
  const mark = (key: string): Mark => marks.get(key) ?? { key, about: [], label: key };
  const { axis, handle } = model;
  const flag = labelBox(handle.flag);
  return (
    <Picture model={model}>
      <path d={model.memory.area} fill={paint("highlight")} />
      <path d={model.memory.edge} fill="none" stroke={paint("ochre")} strokeWidth={1.5} />
      {model.bars.map((bar) =>
        bar.pieces.length > 0 ? (
          <MarkLink key={bar.key} mark={mark(bar.key)} href={href}>
            <BarShape bar={bar} top={axis.top} bottom={axis.bottom} />
          </MarkLink>
        ) : null,
      )}
      <path d={`M${axis.left} ${axis.zero}H${axis.right}`} stroke={paint("ink")} strokeWidth={1.2} />
      <path d={`M${axis.left} ${axis.bottom}H${axis.right}`} stroke={paint("rule-strong")} />
      {model.ticks.map(({ x, height }) => (
        <path key={x} d={`M${x} ${axis.bottom}v${height}`} stroke={paint("rule-strong")} />
      ))}
      {model.labels.map((label) => (
        <TextLabel
          key={`${label.text}${label.x}`}
          label={label}
          color={paint(label.strong ? "ink" : "muted")}
        />
      ))}
      {model.landmarks.map(({ key, x, label, leader, faded }) => (
        <MarkLink key={key} mark={mark(key)} href={href}>
          <path d={`M${x} ${leader.top}V${axis.zero}`} stroke={paint("muted")} strokeDasharray="2 3" />
          <TextLabel label={label} color={paint(faded ? "muted" : "ink")} />
        </MarkLink>
      ))}
      {model.lanes.map(({ y, label }) => (
        <Group key={label.text}>
          <path d={`M${axis.left} ${y}H${axis.right}`} stroke={paint("grid")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      {model.points.map((point) => (
        <MarkLink key={point.key} mark={mark(point.key)} href={href}>
          <PointShape point={point} />
        </MarkLink>
      ))}
      <Group pointerEvents="none" className="handle">
        {model.start === null ? null : (
          <path
            d={`M${model.start} 46V${axis.bottom}m0 -1h6m-6 -${axis.bottom - 48}h6`}
            fill="none"
            stroke={paint("ink")}
          />
        )}
        <path
          d={`M${handle.x} 18V${model.lanes.length > 0 ? model.height : axis.bottom}`}
          stroke={paint("ink")}
          strokeWidth={1.5}
        />
        <rect x={handle.x - 5} y={axis.zero - 12} width={10} height={24} rx={3} fill={paint("ink")} />
        <path d={`M${handle.x - 1.5} ${axis.zero - 5}v10m3 0v-10`} stroke={paint("paper")} />
        <rect
          x={flag.left - 10}
          y={0}
          width={flag.right - flag.left + 20}
          height={20}
          rx={4}
          fill={paint("ink")}
        />
        <TextLabel label={handle.flag} color={paint("paper")} halo={null} />
      </Group>
    </Picture>
  );
}
