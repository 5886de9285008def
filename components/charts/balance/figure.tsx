import { Group } from "@visx/group";
import { paint, type Token } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import { GrossDrawing } from "./gross-drawing";
import type { BalanceModel } from "./model";
import type { PaintedLabel } from "./scales";
import type { StepMark } from "./steps";

/** A label in its own colour: a paint of a side or a token. */
export const Painted = ({ label }: { label: PaintedLabel }) => (
  <TextLabel
    label={label}
    color={label.color.startsWith("var(") ? label.color : paint(label.color as Token)}
  />
);

function StepDot({ step, mark, href }: { step: StepMark; mark: Mark; href?: (key: string) => string }) {
  const { x, y, width, moves } = step;
  return (
    <MarkLink mark={mark} href={href}>
      {width > 0 ? (
        <>
          <rect
            className="ring"
            x={x - 3}
            y={y - 6}
            width={width + 6}
            height={12}
            rx={6}
            fill="none"
            strokeWidth={2.5}
          />
          <rect x={x} y={y - 2.5} width={width} height={5} rx={2.5} fill={paint("ink")} />
          <rect className="hit" x={x} y={y - 12} width={width} height={24} fill="transparent" />
        </>
      ) : (
        <>
          <circle className="ring" cx={x} cy={y} r={6} fill="none" strokeWidth={2.5} />
          <circle cx={x} cy={y} r={moves ? 2 : 1.1} fill={paint(moves ? "ink" : "muted")} />
          <circle className="hit" cx={x} cy={y} r={moves ? 7 : 4} fill="transparent" />
        </>
      )}
    </MarkLink>
  );
}

/** The net balance as steps around zero, with the range over weightings as an outline above the fill. */
export function BalanceFigure({ model, href }: FigureProps<BalanceModel>) {
  const { net, left, right, colors } = model;
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]));
  return (
    <Picture model={model}>
      {model.heading.map((label) => (
        <Painted key={label.text} label={label} />
      ))}
      {net.grid.map(({ y, label }) => (
        <Group key={label.text}>
          <path d={`M${left} ${y}H${right}`} stroke={paint("grid")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      <path d={net.above} fill={colors.b} fillOpacity={0.7} />
      <path d={net.below} fill={colors.a} fillOpacity={0.7} />
      <path
        d={net.envelope}
        fill={paint("muted")}
        fillOpacity={0.18}
        stroke={paint("muted")}
        strokeOpacity={0.6}
        strokeWidth={0.8}
      />
      <path d={`M${left} ${net.zero}H${right}`} stroke={paint("ink")} strokeWidth={1.2} />
      <path d={net.line} fill="none" stroke={paint("ink")} strokeWidth={2.2} strokeLinejoin="round" />
      {net.landmarks.map(({ name, date, x, from, to }) => (
        <Group key={`${name.text}${date.text}`}>
          <path d={`M${x} ${from}V${to}`} stroke={paint("ink")} strokeWidth={0.9} />
          <TextLabel label={name} />
          <TextLabel label={date} color={paint("muted")} />
        </Group>
      ))}
      {net.steps.map((step) => {
        const mark = marks.get(step.key);
        return mark ? <StepDot key={step.key} step={step} mark={mark} href={href} /> : null;
      })}
      <circle
        cx={net.end.x}
        cy={net.end.y}
        r={4}
        fill={paint("ink")}
        stroke={paint("paper")}
        strokeWidth={1.5}
      />
      {net.years.map(({ x, y, label }) => (
        <Group key={label.text}>
          <path d={`M${x} ${y - 2}V${y + 2}`} stroke={paint("rule-strong")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      {net.labels.map((label) => (
        <Painted key={label.text} label={label} />
      ))}
      {model.gross ? <GrossDrawing gross={model.gross} model={model} /> : null}
    </Picture>
  );
}
