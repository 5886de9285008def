import type { Face } from "@/lib/letters/faces";

/** Lines of text below one another: left edge and top of the first line's box, px. */
export type Block = {
  lines: readonly string[];
  size: number;
  step: number;
  face: Face;
  x: number;
  y: number;
};

export const bottomOf = ({ lines, step, y }: Block) => y + lines.length * step;

/** A block of lines in one colour. */
export function Lines({ block, color }: { block: Block; color: string }) {
  const { lines, size, step, face, x, y } = block;
  return (
    <g
      fontSize={size}
      fill={color}
      fontWeight={face.endsWith("bold") ? 600 : 400}
      {...(face.startsWith("serif") ? { fontFamily: "'Source Serif 4'" } : {})}
    >
      {lines.map((text, index) => (
        <text key={`${y} ${text}`} x={x} y={y + index * step + step / 2 + size * 0.36}>
          {text}
        </text>
      ))}
    </g>
  );
}
