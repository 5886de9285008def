import { toneBreaks } from "@/lib/look/paints";
import { paint, type Token } from "@/lib/look/tokens";
import { isNarrow } from "../chart";

/** The seven steps of tone with their breaks, as the first part of a legend. */
export function ToneStrip({ width }: { width: number }) {
  const narrow = isNarrow(width);
  const step = narrow ? Math.min(28, Math.floor((width - 118) / 7)) : 27;
  const left = narrow ? 56 : 42;
  return (
    <>
      <text x={0} y={9} fontWeight={600} fill={paint("ink")}>
        {narrow ? "hostile" : "Tone"}
      </text>
      {narrow ? (
        <text x={left + 7 * step + 8} y={9} fontWeight={600} fill={paint("ink")}>
          friendly
        </text>
      ) : null}
      {Array.from({ length: 7 }, (_, index) => `tone-${index + 1}` as Token).map((token, index) => (
        <rect
          key={token}
          data-legend={`stroke=${paint(token)}`}
          x={left + index * step}
          y={0}
          width={step - 1}
          height={9}
          fill={paint(token)}
        />
      ))}
      {toneBreaks.map((limit, index) => (
        <text key={limit} x={left + (index + 1) * step} y={23} textAnchor="middle" fontSize={11}>
          {limit > 0 ? `+${limit}` : `−${-limit}`}
        </text>
      ))}
    </>
  );
}
