import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import { isNarrow } from "../chart";
import { ToneStrip } from "./tone-strip";

/** Seven steps of tone with their breaks; line widths and the dash where there is room. */
export function Legend({ width, top }: { width: number; top: number }) {
  const narrow = isNarrow(width);
  const roomy = width >= 700;
  const gap = roomy ? 54 : 46;
  const [widths, dashed] = [roomy ? 270 : 248, width < 650 ? 0 : roomy ? 280 : 258];
  return (
    <Group top={top} fontSize={11.5} fill={paint("muted")}>
      <ToneStrip width={width} />
      {narrow ? null : (
        <Group left={widths}>
          <text x={0} y={9} fontWeight={600} fill={paint("ink")}>
            Width
          </text>
          {[1, 8, 30].map((intensity, index) => (
            <Group key={intensity} left={44 + index * gap}>
              <rect
                y={4.5 - (1.1 + 2.4 * Math.sqrt(intensity)) / 2}
                width={22}
                height={1.1 + 2.4 * Math.sqrt(intensity)}
                fill={paint("tone-4")}
              />
              <text x={27} y={9}>
                {intensity}
              </text>
            </Group>
          ))}
          <text x={(roomy ? 38 : 52) + 3 * gap} y={9}>
            intensity
          </text>
          {dashed ? (
            <Group left={dashed}>
              <path d="M0 5h30" stroke={paint("tone-2")} strokeWidth={3} strokeDasharray="6 4" />
              <text x={36} y={9}>
                dashed below −0.5
              </text>
            </Group>
          ) : null}
        </Group>
      )}
    </Group>
  );
}
