import { Group } from "@visx/group";
import { paint, type Token } from "@/lib/look/tokens";
import { TextLabel } from "../text-label";
import type { Gross } from "./gross";
import type { BalanceModel } from "./model";

/** What each side gave, mirrored around zero; what it promised is an outline, the net a line across. */
export function GrossDrawing({ gross, model }: { gross: Gross; model: BalanceModel }) {
  const { left, right, colors } = model;
  const dashed = { fill: "none", strokeWidth: 1.4, strokeDasharray: "3 2.5" };
  return (
    <Group>
      {gross.grid.map(({ y, label }) => (
        <Group key={y}>
          <path d={`M${left} ${y}H${right}`} stroke={paint("grid")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      <path d={gross.a} fill={colors.a} fillOpacity={0.85} />
      <path d={gross.b} fill={colors.b} fillOpacity={0.85} />
      <path d={gross.promisedA} stroke={colors.a} {...dashed} />
      <path d={gross.promisedB} stroke={colors.b} {...dashed} />
      <path d={`M${left} ${gross.zero}H${right}`} stroke={paint("ink")} strokeWidth={1.2} />
      <path d={gross.net} fill="none" stroke={paint("paper")} strokeWidth={4} />
      <path d={gross.net} fill="none" stroke={paint("ink")} strokeWidth={1.6} />
      {gross.years.map(({ x, y, label }) => (
        <Group key={label.text}>
          <path d={`M${x} ${y - 2}V${y + 2}`} stroke={paint("rule-strong")} />
          <TextLabel label={label} color={paint("muted")} halo={null} />
        </Group>
      ))}
      {gross.labels.map((label) => (
        <TextLabel
          key={`${label.text}${label.y}`}
          label={label}
          color={label.color.startsWith("var(") ? label.color : paint(label.color as Token)}
        />
      ))}
    </Group>
  );
}
