import { Group } from "@visx/group";
import { paint, type Token } from "@/lib/look/tokens";
import { TextLabel } from "../text-label";
import type { Legend as Layout } from "./legend-layout";

const tones = Array.from({ length: 7 }, (_, index) => `tone-${index + 1}` as Token);

/** What colours, widths, dashes and stripes mean, at the foot of the picture. */
export function Legend({ legend, top }: { legend: Layout; top: number }) {
  const { strip, texts, samples, dash, stripes } = legend;
  return (
    <Group top={top} className="legend">
      {tones.map((token, index) => (
        <rect
          key={token}
          data-legend={`stroke=${paint(token)}`}
          x={strip.left + index * strip.step}
          y={0}
          width={strip.step - 1}
          height={9}
          fill={paint(token)}
        />
      ))}
      {samples.map(({ x, height }) => (
        <rect key={x} x={x} y={4.5 - height / 2} width={22} height={height} fill={paint("tone-4")} />
      ))}
      {dash === null ? null : (
        <path d={`M${dash} 5h30`} stroke={paint("tone-2")} strokeWidth={3} strokeDasharray="6 4" />
      )}
      {stripes === null ? null : (
        <Group left={stripes}>
          <rect width={12} height={12} y={-1} fill={paint("tone-2")} />
          <path
            d="M0 1.5L2.5 -1M0 6.5L7.5 -1M0 11L12 -1M5 11L12 4M10 11L12 9"
            stroke={paint("paper")}
            strokeWidth={1.4}
          />
        </Group>
      )}
      {texts.map((label) => (
        <TextLabel key={`${label.x} ${label.y}`} label={label} color={paint(label.color)} halo={null} />
      ))}
    </Group>
  );
}
