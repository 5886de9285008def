import type { Life } from "./life";

const [width, height] = [240, 8];

/** A concession's life along the period: filled as high as delivered, dashed where promised, bare once that fell. */
export function LifeBar({ life, fill }: { life: Life; fill: string }) {
  return (
    <svg
      className="life"
      viewBox={`0 0 ${width} ${height + 2}`}
      width={width}
      height={height + 2}
      aria-hidden="true"
    >
      <path d={`M0 ${height + 0.5}H${width}`} stroke="var(--rule-strong)" />
      {life.stretches.map(({ from, to, delivered, promised }) => {
        const [x, w] = [from * width, Math.max(1.5, (to - from) * width)];
        const filled = delivered * height;
        return (
          <g key={from}>
            {promised > 0.001 ? (
              <path
                d={`M${x} ${height - filled}V0.5H${x + w}V${height - filled}`}
                fill="none"
                stroke={fill}
                strokeDasharray="2 2"
              />
            ) : null}
            <rect x={x} y={height - filled} width={w} height={filled} fill={fill} />
          </g>
        );
      })}
      {life.steps.map((place) => (
        <path
          key={place}
          d={`M${place * width} ${height - 2}V${height + 2}`}
          stroke="var(--ink)"
          strokeWidth={1.2}
        />
      ))}
    </svg>
  );
}
