import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { BalanceModel } from "./model";

const inked = (color: string) => (color.startsWith("var(") ? color : paint(color as "ink" | "muted"));

/** Gross: what each side gave, mirrored around zero, with what it promised as an outline. */
function Gross({ model }: { model: BalanceModel }) {
  const { gross, colors, left, right } = model;
  if (!gross) return null;
  const dashed = { fill: "none", strokeWidth: 1.4, strokeDasharray: "3 3" };
  return (
    <Group>
      <path d={gross.a} fill={colors.a} fillOpacity={0.85} />
      <path d={gross.b} fill={colors.b} fillOpacity={0.85} />
      <path d={gross.promisedA} stroke={colors.a} {...dashed} />
      <path d={gross.promisedB} stroke={colors.b} {...dashed} />
      <path d={`M${left} ${gross.zero}H${right}`} stroke={paint("ink")} strokeWidth={1.2} />
      {gross.labels.map((label) => (
        <TextLabel key={label.text} label={label} color={inked(label.color)} />
      ))}
    </Group>
  );
}

/** The net balance as steps around zero, with the range over weightings as an outline above the fill. */
export function BalanceFigure({ model, href }: FigureProps<BalanceModel>) {
  const mark = (key: string): Mark =>
    model.marks.find((candidate) => candidate.key === key) ?? { key, about: [], label: key };
  return (
    <Picture model={model}>
      {model.grid.map(({ y, label }) => (
        <Group key={label.text}>
          <path d={`M${model.left} ${y}H${model.right}`} stroke={paint("grid")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      <path d={model.above} fill={model.colors.b} fillOpacity={0.7} />
      <path d={model.below} fill={model.colors.a} fillOpacity={0.7} />
      <path
        d={model.envelope}
        fill={paint("muted")}
        fillOpacity={0.16}
        stroke={paint("muted")}
        strokeOpacity={0.6}
        strokeWidth={0.8}
      />
      <path d={`M${model.left} ${model.zero}H${model.right}`} stroke={paint("ink")} strokeWidth={1.2} />
      <path d={model.net} fill="none" stroke={paint("ink")} strokeWidth={2.2} />
      {model.steps.map((step) => (
        <MarkLink key={step.key} mark={mark(step.key)} href={href}>
          <circle
            className="ring"
            cx={step.x}
            cy={step.y}
            r={7}
            fill="none"
            stroke="none"
            strokeWidth={2.5}
          />
          {step.width > 0 ? (
            <rect x={step.x} y={step.y - 2} width={step.width} height={4} fill={paint("ink")} />
          ) : (
            <circle cx={step.x} cy={step.y} r={2.4} fill={paint("ink")} />
          )}
          <circle className="hit" cx={step.x} cy={step.y} r={12} fill="transparent" />
        </MarkLink>
      ))}
      <circle cx={model.end.x} cy={model.end.y} r={3.5} fill={model.end.color} />
      {model.years.map(({ x, label }) => (
        <TextLabel key={`${x}`} label={label} color={paint("muted")} halo={null} />
      ))}
      {model.labels.map((label) => (
        <TextLabel key={label.text} label={label} color={inked(label.color)} />
      ))}
      <Gross model={model} />
    </Picture>
  );
}
