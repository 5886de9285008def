import type { LedgerRow } from "./ledger-model";

const side = 9;
const pitch = 11;

/** Squares for the size: filled as far as delivered, dashed where promised, struck where that fell. */
export function Squares({
  row,
  fill,
}: {
  row: Pick<LedgerRow, "size" | "delivered" | "fell">;
  fill: string;
}) {
  const length = row.size * pitch;
  const filled = row.delivered * row.size;
  const strike = Math.min(length, filled * pitch);
  return (
    <svg width={length + 2} height={12} viewBox={`0 0 ${length + 2} 12`} aria-hidden="true">
      {Array.from({ length: row.size }, (_, place) => place).map((place) => {
        const part = Math.max(0, Math.min(1, filled - place));
        const promised = !row.fell;
        return (
          <g key={place} transform={`translate(${place * pitch + 1},1.5)`}>
            {part < 0.999 ? (
              <rect
                width={side}
                height={side}
                fill="none"
                stroke={promised ? fill : "var(--muted)"}
                strokeDasharray={promised ? "1.8 1.5" : undefined}
                strokeOpacity={promised ? 1 : 0.5}
              />
            ) : null}
            {part > 0.001 ? (
              <rect x={-0.5} y={-0.5} width={(side + 1) * part} height={side + 1} fill={fill} />
            ) : null}
          </g>
        );
      })}
      {row.fell ? (
        <path d={`M${Math.max(0, strike - 1)} 6H${length + 1}`} stroke="var(--muted)" strokeWidth={1.4} />
      ) : null}
    </svg>
  );
}
