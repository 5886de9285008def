import { paint } from "@/lib/look/tokens";
import type { Label } from "./label-boxes";

type Props = { label: Label; color?: string; halo?: string | null };

/** A laid-out label as text with a halo of its ground, so that lines behind it stay apart. */
export function TextLabel({ label, color = paint("ink"), halo = paint("paper") }: Props) {
  if (!label.text) return null;
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={label.size}
      fontWeight={label.weight}
      fill={color}
      lang={label.lang}
      {...(halo
        ? { stroke: halo, strokeWidth: 3.5, strokeLinejoin: "round" as const, paintOrder: "stroke" }
        : {})}
    >
      {label.text}
    </text>
  );
}
