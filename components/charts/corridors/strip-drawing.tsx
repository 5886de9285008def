import { paint } from "@/lib/look/tokens";
import { TextLabel } from "../text-label";
import { SegmentShape } from "./segment-shape";
import { statusPaint } from "./status-paint";
import { Diamond } from "./stop-shape";
import type { Strip } from "./strip";

/** The route as a line. */
export function StripDrawing({ strip, label }: { strip: Strip; label: string }) {
  const { width, height } = strip;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {strip.pieces.map(({ key, ...piece }) => (
        <SegmentShape key={key} line={{ ...piece, onRoute: true }} ground={paint("paper")} />
      ))}
      {strip.closures.map(({ x, y, status, label: text }) => (
        <g key={text.text}>
          <path d={`M${x} ${y - 9}V${y + 32}`} stroke={statusPaint[status]} />
          <TextLabel label={text} color={statusPaint[status]} />
        </g>
      ))}
      {strip.stops.map(({ key, x, y, major, label: name, km }) => (
        <g key={key}>
          {name && name.y < y - 20 ? (
            <path d={`M${x} ${name.y + 4}V${y}`} stroke={paint("rule-strong")} />
          ) : null}
          <circle
            cx={x}
            cy={y}
            r={major ? 5 : 2.6}
            fill={paint("paper")}
            stroke={paint("operational")}
            strokeWidth={major ? 2 : 1.4}
          />
          {name ? <TextLabel label={name} /> : null}
          {km ? <TextLabel label={km} color={paint("muted")} /> : null}
        </g>
      ))}
      {strip.breaks.map(({ x, y, label: text }) => (
        <g key={text.text}>
          <path d={`M${x} ${y}V${y + 32}`} stroke={paint("ink")} />
          <Diamond x={x} y={y} r={8} />
          <TextLabel label={text} />
        </g>
      ))}
    </svg>
  );
}
